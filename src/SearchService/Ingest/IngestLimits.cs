namespace SearchService.Ingest;

/// <summary>What a document may cost at most; a document over a limit is refused with a sentence.</summary>
public sealed record IngestLimits
{
    /// <summary>The limits that hold unless others are set.</summary>
    public static IngestLimits Default { get; } = new();

    /// <summary>The largest file that is read, in bytes. Real reports are some tens of kilobytes as text and a few megabytes as PDF.</summary>
    public long MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes a packed document may hold unpacked, and the most a child process may write.</summary>
    public long MaxUnpackedBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>The most parts a packed document may have.</summary>
    public int MaxPackageParts { get; init; } = 5000;

    /// <summary>The most files an archive of reports may hold.</summary>
    public int MaxArchiveFiles { get; init; } = 20_000;

    /// <summary>The most bytes an archive of reports may hold unpacked; its files are read one by one, never all at once.</summary>
    public long MaxArchiveBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How many times its packed size a file of an archive may be, from a megabyte on. Web pages pack 5 to 30 times.</summary>
    public int MaxPackingRatio { get; init; } = 200;

    /// <summary>The largest web page, and the most XML that one part of a packed document may hold, in bytes. Real ones have a few hundred kilobytes.</summary>
    public long MaxMarkupBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most elements of a web page or of one part of a packed document.</summary>
    public int MaxElements { get; init; } = 500_000;

    /// <summary>The deepest nesting of elements in a web page or a packed document.</summary>
    public int MaxNesting { get; init; } = 500;

    /// <summary>The longest that building a web page may take. Real ones take milliseconds; what is made to be slow meets this limit where no other sees it.</summary>
    public TimeSpan MaxParsing { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The most pages of a PDF. Real reports have five to forty.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>The most words of a PDF: a word is what stands between two gaps, in Chinese a line or a cell. A long report has ten thousand.</summary>
    public int MaxWords { get; init; } = 100_000;

    /// <summary>The most words on one page of a PDF; a dense page has a thousand.</summary>
    public int MaxPageWords { get; init; } = 5_000;

    /// <summary>The most cells in the tables of a document. The statutory form has about five hundred.</summary>
    public int MaxTableCells { get; init; } = 100_000;

    /// <summary>The longest a child process may run.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most address space a child process may take, in bytes. LibreOffice maps more than a gigabyte and touches a tenth of it.</summary>
    public long MaxMemory { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>The largest plain text that is read, in bytes: a hundred times a long report.</summary>
    public long MaxTextBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The most lines of a plain text.</summary>
    public int MaxLines { get; init; } = 50_000;
}
