using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest.SharedDocuments;

/// <summary>The text of a real document, taken out by other means than ours.</summary>
static partial class SourceText
{
    /// <summary>All that is printed, without white space and page numbers.</summary>
    public static string InkOf(string document) => Ink(PageNumber().Replace(TextOf(Path.Combine(SharedReports.Folder, document)), ""));

    /// <summary>A text without white space.</summary>
    public static string Ink(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>What stands in a box of a page, in points from its upper left corner.</summary>
    public static string InBox(string document, int page, int left, int top, int right, int bottom) => Pdftotext(
        "-f", $"{page}", "-l", $"{page}", "-x", $"{left - 1}", "-y", $"{top - 1}", "-W", $"{right - left + 2}", "-H", $"{bottom - top + 2}", Path.Combine(SharedReports.Folder, document)).Trim();

    static string TextOf(string path) => Path.GetExtension(path) switch
    {
        ".pdf" => Pdftotext(path),
        ".html" => WithoutTags(File.ReadAllText(path)),
        ".docx" => WithoutTags(DocumentPart(path)),
        _ => File.ReadAllText(path),
    };

    static string WithoutTags(string markup) => WebUtility.HtmlDecode(Tag().Replace(markup, ""));

    static string DocumentPart(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    static string Pdftotext(params string[] arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("pdftotext", [.. arguments, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        return program.StandardOutput.ReadToEnd();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*-\d+-\s*$", RegexOptions.Multiline)]
    private static partial Regex PageNumber();
}
