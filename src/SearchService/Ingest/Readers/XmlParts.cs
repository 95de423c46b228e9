using System.IO.Compression;
using System.Xml;

namespace SearchService.Ingest.Readers;

/// <summary>Looks through the XML in a package before anything builds a tree of it.</summary>
static class XmlParts
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1024 };

    /// <summary>Why a part is not opened, or null: it declares a document type, the way of XML bombs and external entities, which no word processor writes; it is large or deep.</summary>
    public static ReadDocument.Refused? Fault(ZipArchiveEntry entry, IngestLimits limits)
    {
        if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            return null;
        if (entry.Length > limits.MaxMarkupBytes)
            return TooMany(limits);
        using var part = entry.Open();
        using var reader = XmlReader.Create(part, Settings);
        try
        {
            return Fault(reader, limits);
        }
        catch (XmlException)
        {
            return null; // broken XML is the reader's to report
        }
    }

    static ReadDocument.Refused? Fault(XmlReader reader, IngestLimits limits)
    {
        for (var elements = 0; reader.Read(); elements += reader.NodeType == XmlNodeType.Element ? 1 : 0)
            if (reader.NodeType == XmlNodeType.DocumentType)
                return new("hostile", "文档的 XML 声明了文档类型（DTD），可能引入外部实体，拒绝打开。 The document's XML declares a document type, which can pull in other files; it is not opened.");
            // What walks a tree by recursion must not meet one that overflows the stack.
            else if (reader.Depth > limits.MaxNesting)
                return TooDeep(limits);
            else if (elements > limits.MaxElements)
                return TooMany(limits);
        return null;
    }

    internal static ReadDocument.Refused TooDeep(IngestLimits limits) =>
        new("tooDeep", $"元素的嵌套超过 {limits.MaxNesting} 层。 Elements are nested deeper than {limits.MaxNesting} levels.");

    internal static ReadDocument.Refused TooMany(IngestLimits limits) =>
        new("tooLarge", $"标记超过 {limits.MaxMarkupBytes >> 20} MB 或 {limits.MaxElements} 个元素的上限。 The markup is over {limits.MaxMarkupBytes >> 20} MB or {limits.MaxElements} elements.");
}
