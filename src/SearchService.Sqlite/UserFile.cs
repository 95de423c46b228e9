namespace SearchService.Sqlite;

/// <summary>A plain file a user may put into the data folder. It is read again when it has changed, without a restart.</summary>
/// <param name="path">Where it may be.</param>
/// <param name="absent">What holds where it is not.</param>
/// <param name="read">Reads its text.</param>
public sealed class UserFile<T>(string path, T absent, Func<string, T> read) where T : class
{
    sealed record Read(DateTime WrittenAt, T Content);

    Read? _last;

    /// <summary>What it says now.</summary>
    public T Content
    {
        get
        {
            var writtenAt = File.GetLastWriteTimeUtc(path);
            if (_last is { } last && last.WrittenAt == writtenAt)
                return last.Content;
            return (_last = new(writtenAt, File.Exists(path) ? read(File.ReadAllText(path)) : absent)).Content;
        }
    }
}
