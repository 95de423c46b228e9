using System.Globalization;
using System.Text;
using SearchService.Ingest;

namespace SearchService.Tests.Support;

/// <summary>PDFs written by hand, as small as poppler takes them: Latin words at places, in Helvetica of ten points.</summary>
static class Pdf
{
    const int Margin = 40;

    /// <summary>A PDF of pages with words; a page is as high as its highest word needs.</summary>
    public static SourceFile Of(params (string Text, int Left, int FromBottom)[][] pages) => Of("", pages);

    /// <summary>A PDF that is encrypted with a password nobody has.</summary>
    public static SourceFile Encrypted() =>
        Of($"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O({new string('o', 32)})/U({new string('u', 32)})>>/ID[(0123456789abcdef)(0123456789abcdef)]", [("secret", 50, 700)]);

    /// <summary>A PDF whose tree of pages leads back to its root.</summary>
    public static SourceFile Circular() => File("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1000000/Kids[2 0 R 2 0 R]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

    static SourceFile Of(string trailer, params (string Text, int Left, int FromBottom)[][] pages)
    {
        var (kids, objects) = (new StringBuilder(), new StringBuilder());
        for (var page = 0; page < pages.Length; page++)
        {
            var content = string.Concat(pages[page].Select(word => string.Create(CultureInfo.InvariantCulture, $"BT /F 10 Tf {word.Left} {word.FromBottom} Td ({word.Text}) Tj ET\n")));
            kids.Append(CultureInfo.InvariantCulture, $"{(2 * page) + 4} 0 R ");
            objects.Append(CultureInfo.InvariantCulture, $"{(2 * page) + 4} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 {pages[page].Select(word => word.FromBottom).Append(842 - Margin).Max() + Margin}]/Resources<</Font<</F 3 0 R>>>>/Contents {(2 * page) + 5} 0 R>>endobj\n{(2 * page) + 5} 0 obj<</Length {content.Length}>>stream\n{content}endstream\nendobj\n");
        }
        return File($"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count {pages.Length}/Kids[{kids}]>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n{objects}trailer<</Root 1 0 R{trailer}>>\n%%EOF");
    }

    static SourceFile File(string pdf) => new("a.pdf", Encoding.Latin1.GetBytes(pdf));
}
