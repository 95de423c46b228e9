using System.Text;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>How a version of a report is cited: by an address that leads to the same text for ever, and carries the hash of the original.</summary>
/// <param name="Url">The version's address on this server.</param>
/// <param name="GbT7714">A reference as GB/T 7714—2015 asks for it: a report online, [R/OL].</param>
/// <param name="BibTeX">The same for BibTeX.</param>
sealed record Citation(string Url, string GbT7714, string BibTeX)
{
    /// <summary>How much of a hash an address carries, in hexadecimal digits.</summary>
    public const int HashLength = 16;

    /// <summary>Cites a version.</summary>
    /// <param name="stored">The version, of a known agency and year.</param>
    /// <param name="origin">Where this server is: scheme and host.</param>
    /// <param name="day">The day it is cited on.</param>
    public static Citation Of(StoredReport stored, string origin, DateOnly day)
    {
        var report = stored.Report;
        var (url, author, accessed) = ($"{origin}{Paths.Cited(report.Key!.Value, stored.Version, report.Source.Sha256[..HashLength])}", report.Agency!.Name, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var title = report.Title ?? $"{author}{report.Year}年政府信息公开工作年度报告";
        return new(url,
            $"{author}. {title}[R/OL]. {(report.PublishedOn is { } published ? $"({published})" : "")}[{accessed}]. {url}.",
            $$"""
            @techreport{{{report.Key}}-{{stored.Version}},
              author = {{{Braced(author)}}},
              title = {{{Braced(title)}}},
              institution = {{{Braced(author)}}},{{(report.PublishedOn is { } on ? $"\n  year = {{{on.Year}}}," : "")}}
              note = {SHA-256 {{report.Source.Sha256}}},
              url = {{{url}}},
              urldate = {{{accessed}}}
            }
            """);
    }

    // A second pair of braces keeps BibTeX from taking a name apart.
    static string Braced(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
            escaped.Append(character switch { '\\' => "\\textbackslash{}", '{' or '}' or '%' or '&' or '#' or '$' or '_' => $"\\{character}", _ => $"{character}" });
        return $"{{{escaped}}}";
    }
}
