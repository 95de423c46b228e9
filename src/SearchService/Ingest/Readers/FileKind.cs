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

    /// <summary>XML that is no web page: a Word document of 2003, a flat OpenDocument.</summary>
    Xml,

    /// <summary>A web page with its pictures in one mail-like file, MHT; Word saves such files as .doc, too.</summary>
    WebArchive,

    /// <summary>A RAR, 7-Zip or gzip archive.</summary>
    OtherArchive,

    /// <summary>A picture: JPEG, PNG, GIF, TIFF.</summary>
    Picture,

    /// <summary>Bytes that are no text.</summary>
    Binary,
}
