using SearchService.Ingest;

namespace SearchService.Web.Commands;

/// <summary>A file as it was given on the command line, or found in a folder that was.</summary>
/// <param name="Path">Its path as given.</param>
sealed record InputFile(string Path)
{
    /// <summary>The files meant by paths: a file is itself, a folder all files below it but hidden ones, in ordinal order.</summary>
    public static IEnumerable<InputFile> At(IEnumerable<string> paths) => paths.SelectMany(path => Directory.Exists(path) ? Below(path) : [new(path)]);

    /// <summary>Its name without folders, which may be evidence.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Its size in bytes, 0 where it cannot be told.</summary>
    public long Length => new FileInfo(Path) is { Exists: true } file ? file.Length : 0;

    /// <summary>Its bytes, or a refusal with the reason where it cannot be opened.</summary>
    public (SourceFile? Source, IngestOutcome.Refused? Refusal) Open()
    {
        try
        {
            return (new SourceFile(Name, File.ReadAllBytes(Path)), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, new(new SourceFile(Name, default), "unreadable", $"文件打不开：{fault.Message} The file cannot be opened."));
        }
    }

    /// <summary>Reads and judges it.</summary>
    public IngestOutcome Read(IngestPipeline pipeline, Stated stated) => Open() is var (source, refusal) && source is not null ? pipeline.Read(source, stated) : refusal!;

    static IEnumerable<InputFile> Below(string folder)
    {
        try
        {
            return At(Directory.EnumerateFileSystemEntries(folder).Where(path => System.IO.Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal).ToList());
        }
        // A folder that cannot be opened is refused as a file would be, and the rest goes on.
        catch (UnauthorizedAccessException)
        {
            return [new(folder)];
        }
    }
}
