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

    /// <summary>The most uploads that may wait: files without bytes take up a disk, too.</summary>
    public const int MostUploads = 200;

    const string Names = "names.json";

    // What is not whole: not yet, or being taken away. A crash leaves no half upload under an id.
    const string Half = ".part";

    readonly string _root = Path.Combine(dataFolder, "uploads");
    readonly Lock _changing = new();

    /// <summary>Keeps the files of an upload, all or none of them.</summary>
    /// <returns>The upload's id, which nobody can guess; null where too much is waiting already.</returns>
    public string? Keep(ImmutableArray<SourceFile> files)
    {
        lock (_changing)
        {
            if (!HasRoomFor(files.Sum(file => (long)file.Bytes.Length)))
                return null;
            var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
            Write(PathOf(id) + Half, files);
            Directory.Move(PathOf(id) + Half, PathOf(id));
            return id;
        }
    }

    // Where the disk is full, what was written of it must not stay and fill it.
    static void Write(string folder, ImmutableArray<SourceFile> files)
    {
        Directory.CreateDirectory(folder);
        try
        {
            foreach (var (index, file) in files.Index())
                File.WriteAllBytes(Path.Combine(folder, $"{index}"), file.Bytes.Span);
            File.WriteAllText(Path.Combine(folder, Names), JsonSerializer.Serialize(files.Select(file => file.Name)));
        }
        catch (IOException)
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>Whether files wait under this id.</summary>
    public bool Holds(string id) => IsId(id) && File.Exists(Path.Combine(PathOf(id), Names));

    /// <summary>The names of an upload's files in their order, or null where nothing whole waits under this id.</summary>
    public ImmutableArray<string>? NamesOf(string id)
    {
        try
        {
            return Holds(id) && JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(Path.Combine(PathOf(id), Names))) is { } names ? [.. names] : null;
        }
        // It was taken away this moment, or a power cut left the names empty.
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A file that waits.</summary>
    /// <exception cref="IOException">It waits no longer.</exception>
    public SourceFile Open(string id, int index, string name) => new(name, File.ReadAllBytes(Path.Combine(PathOf(id), $"{index}")));

    /// <summary>Takes an upload's files away, or what <see cref="Old"/> names.</summary>
    public void Discard(string folder)
    {
        lock (_changing)
        {
            var half = Path.ChangeExtension(PathOf(folder), Half);
            if (PathOf(folder) != half && Directory.Exists(PathOf(folder)))
                Directory.Move(PathOf(folder), half);
            if (Directory.Exists(half))
                Directory.Delete(half, recursive: true);
        }
    }

    /// <summary>The folders that have waited too long, those that a crash left unfinished, too.</summary>
    public IEnumerable<string> Old() => Folders().Where(folder => time.GetUtcNow() - folder.LastWriteTimeUtc > Stay).Select(folder => folder.Name);

    // An id is a path's last part, so it must be nothing else.
    static bool IsId(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    string PathOf(string id) => Path.Combine(_root, id);

    bool HasRoomFor(long bytes)
    {
        var folders = Folders();
        return folders.Count < MostUploads && folders.SelectMany(folder => folder.EnumerateFiles()).Sum(file => file.Length) + bytes <= MostBytes;
    }

    List<DirectoryInfo> Folders() => Directory.Exists(_root) ? [.. new DirectoryInfo(_root).EnumerateDirectories()] : [];
}
