using System.IO.Compression;
using System.Xml;

namespace SearchService.Ingest.Readers;

/// <summary>Looks at the beginning of the XML in a package, before anything builds a tree of it.</summary>
static class XmlParts
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1024 };

    /// <summary>True where a part declares a document type: the way of XML bombs and external entities. No word processor writes one.</summary>
    public static bool DeclaresType(ZipArchiveEntry entry)
    {
        if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            return false;
        using var part = entry.Open();
        using var reader = XmlReader.Create(part, Settings);
        try
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
                if (reader.NodeType == XmlNodeType.DocumentType)
                    return true;
            return false;
        }
        catch (XmlException)
        {
            return false; // broken XML is the reader's to report
        }
    }
}
