namespace SearchService.Ingest.Readers;

/// <summary>What a file is, told by its content and never by its name.</summary>
public enum FileKind
{
    /// <summary>Nothing but white space, or nothing at all.</summary>
    Empty,

    /// <summary>Text in some encoding.</summary>
    PlainText,

    /// <summary>A web page or a fragment of one.</summary>
    Html,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A ZIP archive, which a DOCX is too.</summary>
    Zip,

    /// <summary>A compound file that holds a binary Word document: DOC, and WPS of Kingsoft.</summary>
    WordBinary,

    /// <summary>Another compound file: a binary spreadsheet, an installer.</summary>
    CompoundFile,

    /// <summary>Rich text.</summary>
    Rtf,

    /// <summary>Bytes that are no text.</summary>
    Binary,
}
