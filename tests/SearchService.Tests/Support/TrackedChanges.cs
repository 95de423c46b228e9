using System.IO.Compression;
using System.Xml.Linq;

namespace SearchService.Tests.Support;

/// <summary>Accepts or rejects all tracked changes of a DOCX as ISO/IEC 29500 says (17.13.5), reading its XML and nothing else.</summary>
static class TrackedChanges
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The main part of a DOCX.</summary>
    public static XDocument Read(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var part = package.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The paragraphs of a style that hold more than white space, once all changes are accepted or all rejected. A paragraph whose end is gone goes on in the next.</summary>
    public static IEnumerable<string> Paragraphs(XDocument document, string style, bool accepted)
    {
        XName[] gone = accepted ? [W + "del", W + "moveFrom"] : [W + "ins", W + "moveTo"];
        var (text, open) = ("", false);
        foreach (var paragraph in document.Root!.Element(W + "body")!.Elements(W + "p"))
        {
            var properties = paragraph.Element(W + "pPr");
            var isOfStyle = properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value == style;
            if (!isOfStyle && open && text.Length > 0)
                throw new InvalidOperationException($"“{text}” runs into a paragraph of another style.");
            if (!isOfStyle)
                continue;
            text += string.Concat(paragraph.Descendants().Where(words => words.Name == W + "t" || words.Name == W + "delText").Where(words => !words.Ancestors().Any(around => gone.Contains(around.Name))).Select(words => words.Value));
            open = properties!.Element(W + "rPr")?.Elements().Any(mark => gone.Contains(mark.Name)) == true;
            if (open)
                continue;
            if (!string.IsNullOrWhiteSpace(text))
                yield return text.Trim();
            text = "";
        }
    }

    /// <summary>The words of the paragraphs of other styles.</summary>
    public static string Around(XDocument document, string style) => string.Join('\n', document.Root!.Element(W + "body")!.Elements(W + "p")
        .Where(paragraph => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value != style).Select(paragraph => paragraph.Value));

    /// <summary>The numbers of all changes, and the names of what moved, on both sides.</summary>
    public static (List<string> Numbers, List<string> From, List<string> To) Names(XDocument document)
    {
        List<string> Of(IEnumerable<XName> names, string attribute) => [.. document.Descendants().Where(change => names.Contains(change.Name)).Select(change => change.Attribute(W + attribute)!.Value)];
        return (Of([W + "ins", W + "del", W + "moveFrom", W + "moveTo", W + "moveFromRangeStart", W + "moveToRangeStart"], "id"), Of([W + "moveFromRangeStart"], "name"), Of([W + "moveToRangeStart"], "name"));
    }
}
