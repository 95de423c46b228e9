using System.Xml;

namespace SearchService.Ingest.Readers;

/// <summary>Looks through the XML of a package before anything builds a tree of it: what builds trees does so by recursion, and an overflowing stack ends the whole program.</summary>
static class XmlParts
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1024 };

    /// <summary>Why a part must not become a tree, or null; broken XML is the reader's to report.</summary>
    public static ReadDocument.Refused? FaultOf(byte[] part, IngestLimits limits)
    {
        using var reader = XmlReader.Create(new MemoryStream(part), Settings);
        try
        {
            for (var elements = 0; reader.Read();)
                if (reader.NodeType == XmlNodeType.DocumentType)
                    return DeclaresType;
                // What walks a tree by recursion must not meet one that overflows the stack.
                else if (reader.Depth > limits.MaxNesting)
                    return TooDeep(limits);
                else if (reader.NodeType == XmlNodeType.Element && ++elements > limits.MaxElements)
                    return TooMany(limits);
            return null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>True where bytes may be XML: they begin with a bracket, white space or a byte order mark. No picture does.</summary>
    public static bool MayBe(byte first) => first is (byte)'<' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xFE or 0xFF or 0;

    // The way of XML bombs and external entities. No word processor writes one.
    static ReadDocument.Refused DeclaresType { get; } = new("hostile",
        "文档的 XML 声明了文档类型（DTD），可能引入外部实体，拒绝打开。 The document's XML declares a document type, which can pull in other files; it is not opened.");

    internal static ReadDocument.Refused TooDeep(IngestLimits limits) =>
        new("tooDeep", $"元素的嵌套超过 {limits.MaxNesting} 层。 Elements are nested deeper than {limits.MaxNesting} levels.");

    internal static ReadDocument.Refused TooMany(IngestLimits limits) =>
        new("tooLarge", $"标记超过 {limits.MaxMarkupBytes >> 20} MB 或 {limits.MaxElements} 个元素的上限。 The markup is over {limits.MaxMarkupBytes >> 20} MB or {limits.MaxElements} elements.");
}
