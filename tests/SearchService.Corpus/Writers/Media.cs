namespace SearchService.Corpus.Writers;

/// <summary>The file formats reports are written in.</summary>
[Flags]
public enum Media
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The text dump of a Word document.</summary>
    WordDump = 1,

    /// <summary>A web page.</summary>
    HtmlPage = 2,

    /// <summary>A Word document.</summary>
    WordDocument = 4,

    /// <summary>Text with rows between bars.</summary>
    PipeText = 8,

    /// <summary>Text with a line for each cell.</summary>
    CellPerLine = 16,

    /// <summary>Text with columns set apart by spaces, as a PDF is dumped.</summary>
    LayoutDump = 32,

    /// <summary>A web page made for print, to be printed to PDF.</summary>
    PdfPage = 64,

    /// <summary>A Word document made for print, to be printed to PDF.</summary>
    WordPrint = 128,

    /// <summary>Any of them.</summary>
    All = 255,
}
