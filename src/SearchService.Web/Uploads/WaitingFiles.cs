using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using SearchService.Ingest;

namespace SearchService.Web.Uploads;

/// <summary>
/// Files that were sent and are not stored yet: <c>uploads/{id}/</c> in the data folder, with <c>0</c>, <c>1</c>, … and their names. No search, list or backup knows of them,
/// and after <see cref="Stay"/> they are swept.
/// </summary>
/// <param name="dataFolder">The data folder.</param>
/// <param name="time">Tells how old a folder is.</param>
sealed class WaitingFiles(string dataFolder, TimeProvider time)
{
    /// <summary>How long files wait for a person.</summary>
    public static readonly TimeSpan Stay = TimeSpan.FromHours(4);

    /// <summary>The most bytes that may wait, of all uploads together.</summary>
    public const long MostBytes = 512L << 20;

    const string Names = "names.json";
    const string Unfinished = ".part";

    readonly string _root = Path.Combine(dataFolder, "uploads");

    /// <summary>Keeps the files of an upload, all or none of them.</summary>
    /// <returns>The upload's id, which nobody can guess; null where too much is waiting already.</returns>
    public string? Keep(ImmutableArray<SourceFile> files)
    {
        if (Held() + files.Sum(file => (long)file.Bytes.Length) > MostBytes)
            return null;
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        // A name of its own until it is whole: a crash leaves no half upload under an id.
        var unfinished = Directory.CreateDirectory(PathOf(id) + Unfinished).FullName;
        foreach (var (index, file) in files.Index())
            File.WriteAllBytes(Path.Combine(unfinished, $"{index}"), file.Bytes.Span);
        File.WriteAllText(Path.Combine(unfinished, Names), JsonSerializer.Serialize(files.Select(file => file.Name)));
        Directory.Move(unfinished, PathOf(id));
        return id;
    }

    /// <summary>The names of an upload's files in their order, or null where nothing waits under this id.</summary>
    public ImmutableArray<string>? NamesOf(string id) => IsId(id) && File.Exists(Path.Combine(PathOf(id), Names))
        ? JsonSerializer.Deserialize<ImmutableArray<string>>(File.ReadAllText(Path.Combine(PathOf(id), Names)))
        : null;

    /// <summary>A file that waits.</summary>
    /// <exception cref="IOException">It waits no longer.</exception>
    public SourceFile Open(string id, int index, string name) => new(name, File.ReadAllBytes(Path.Combine(PathOf(id), $"{index}")));

    /// <summary>Takes an upload's files away.</summary>
    public void Discard(string id)
    {
        if (IsId(id) && Directory.Exists(PathOf(id)))
            Directory.Delete(PathOf(id), recursive: true);
    }

    /// <summary>Takes away what has waited too long, and what a crash left unfinished.</summary>
    public void Sweep()
    {
        foreach (var folder in Folders().Where(folder => time.GetUtcNow() - folder.LastWriteTimeUtc > Stay))
            folder.Delete(recursive: true);
    }

    // An id is a path's last part, so it must be nothing else.
    static bool IsId(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    string PathOf(string id) => Path.Combine(_root, id);

    long Held() => Folders().SelectMany(folder => folder.EnumerateFiles()).Sum(file => file.Length);

    List<DirectoryInfo> Folders() => Directory.Exists(_root) ? [.. new DirectoryInfo(_root).EnumerateDirectories()] : [];
}
