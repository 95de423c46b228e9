using SearchService.Ingest;

namespace SearchService.Sqlite;

/// <summary>The originals under their hash, <c>sources/ab/abcd…</c>: written and synced before the transaction that names them.</summary>
sealed class SourceFolder(string dataFolder)
{
    /// <summary>The folder's name in the data folder.</summary>
    public const string Name = "sources";

    readonly string _root = Path.Combine(dataFolder, Name);

    public string PathOf(string sha256) => Path.Combine(_root, sha256[..2], sha256);

    public Stream? Open(string sha256) => File.Exists(PathOf(sha256)) ? File.OpenRead(PathOf(sha256)) : null;

    /// <summary>Keeps the originals. A file that is there has its name by its content, so it is left alone.</summary>
    public void Keep(IEnumerable<SourceFile> files) =>
        // The sync of one file is a wait for the disk; several wait together.
        Parallel.ForEach(files.DistinctBy(file => file.Sha256), new ParallelOptions { MaxDegreeOfParallelism = 8 }, Keep);

    void Keep(SourceFile file)
    {
        var path = PathOf(file.Sha256);
        if (File.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // A name of its own until it is whole: a crash leaves no half file under a hash.
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        using (var stream = File.Create(unfinished))
        {
            stream.Write(file.Bytes.Span);
            stream.Flush(flushToDisk: true);
        }
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Takes away originals nothing names any more.</summary>
    public void Discard(IEnumerable<string> sha256s)
    {
        foreach (var sha256 in sha256s)
            File.Delete(PathOf(sha256));
    }
}
