using SearchService.Ingest;

namespace SearchService.Web.Commands;

/// <summary>The files meant by the paths of a command line.</summary>
static class InputFiles
{
    /// <summary>
    /// A file is itself; a folder all files below it but hidden ones, in ordinal order; a ZIP archive the files in it; a CSV the files it names.
    /// </summary>
    public static IEnumerable<InputFile> At(IEnumerable<string> paths) =>
        paths.SelectMany(path => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? new Manifest(path).Files() : At(path));

    /// <summary>The same of one path; a CSV is no manifest here but a file.</summary>
    public static IEnumerable<InputFile> At(string path) => At(path, Below);

    /// <summary>The same of a path in a manifest. Manifests below it are files, too: one that names its own folder would have no end.</summary>
    public static IEnumerable<InputFile> Named(string path) => At(path, folder => Walk(folder, Named));

    static IEnumerable<InputFile> At(string path, Func<string, IEnumerable<InputFile>> below) =>
        Directory.Exists(path) ? below(path) : IsArchive(path) ? Packed(path) : [new(path)];

    // The files a folder's manifest names are those of the manifest; the others are as they are.
    static IEnumerable<InputFile> Below(string folder)
    {
        var manifest = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(manifest))
            return Walk(folder, At);
        var named = new Manifest(manifest).Files().ToList();
        var paths = named.Select(file => Path.GetFullPath(file.Path)).Append(Path.GetFullPath(manifest)).ToHashSet();
        return named.Concat(Walk(folder, At).Where(file => !paths.Contains(Path.GetFullPath(file.Path))));
    }

    static IEnumerable<InputFile> Walk(string folder, Func<string, IEnumerable<InputFile>> at)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder).Where(path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal).ToList().SelectMany(path => Found(path, at));
        }
        // A folder that cannot be opened is refused as a file would be, and the rest goes on.
        catch (UnauthorizedAccessException)
        {
            return [new(folder)];
        }
    }

    // A link in a folder may lead anywhere, into its own folder too; whoever means its target can name it.
    static IEnumerable<InputFile> Found(string path, Func<string, IEnumerable<InputFile>> at) => new FileInfo(path).LinkTarget is null
        ? at(path)
        : [new(path) { Refusal = ("link", "这是指向别处的链接，不跟随；如需导入请直接给出目标。 This is a link to somewhere else and is not followed; name its target instead.") }];

    static bool IsArchive(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
            return false;
        try
        {
            using var stream = File.OpenRead(path);
            return Archive.IsOne(stream);
        }
        // What cannot be opened is told when it is read.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    static IEnumerable<InputFile> Packed(string path)
    {
        using var stream = File.OpenRead(path);
        var empty = true;
        foreach (var file in new Archive(IngestLimits.Default).Files(stream))
        {
            empty = false;
            yield return new(file.Name.Length == 0 ? path : $"{path}!{file.Name}") { Source = file.Source, Refusal = file.Refusal };
        }
        if (empty)
            yield return new(path) { Refusal = ("empty", "压缩包里没有文件。 The archive holds no file.") };
    }
}
