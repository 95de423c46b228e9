using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace SearchService.Ingest.Readers;

/// <summary>
/// What of a Word document is read, as a package of its own: the text, its lists, styles and notes. Links out of the document, pictures and
/// embedded files are left behind, so nothing outside is ever reached, and a malformed link, as real documents have, breaks nothing.
/// </summary>
static class DocxPackage
{
    static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    // How the type of a relationship ends, in both editions of the standard.
    static readonly string[] Kept = ["officeDocument", "numbering", "styles", "footnotes", "endnotes", "core-properties"];

    /// <summary>The package with nothing but those parts.</summary>
    /// <exception cref="XmlException">A list of relationships is no XML.</exception>
    public static MemoryStream Of(Package package)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in package.Parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? WithoutLinks(bytes, package) : bytes);
            }
        stream.Position = 0;
        return stream;
    }

    static byte[] WithoutLinks(byte[] bytes, Package package)
    {
        var list = XDocument.Load(new MemoryStream(bytes));
        foreach (var relationship in list.Descendants(Relationships + "Relationship").ToList())
            if (relationship.Attribute("TargetMode")?.Value == "External" || !Kept.Contains(TypeOf(relationship)) || !IsThere(relationship, package))
                relationship.Remove();
        using var written = new MemoryStream();
        list.Save(written);
        return written.ToArray();
    }

    static string? TypeOf(XElement relationship) => relationship.Attribute("Type")?.Value.Split('/')[^1];

    static bool IsThere(XElement relationship, Package package) =>
        relationship.Attribute("Target")?.Value is { } target && package.Parts.Keys.Any(part => $"/{part}".EndsWith($"/{target.TrimStart('.', '/')}", StringComparison.OrdinalIgnoreCase));
}
