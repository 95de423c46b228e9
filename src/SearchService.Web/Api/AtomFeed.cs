using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api;

/// <summary>
/// The answer to a search as Atom, RFC 4287. An entry is a version of a report: its id stays for ever and it was updated when it was stored. What Atom
/// requires and a report may lack never occurs: every stored version has an agency, a year and a time.
/// </summary>
/// <param name="address">The search.</param>
/// <param name="origin">Where this server is: <c>http://127.0.0.1:5080</c>. Readers of feeds do not all take relative addresses.</param>
/// <param name="results">The answer.</param>
/// <param name="storedAt">When each version was stored.</param>
sealed class AtomFeed(SearchAddress address, string origin, SearchResults results, IReadOnlyDictionary<ReportCard, DateTimeOffset> storedAt)
{
    public const string MediaType = "application/atom+xml";

    // A tag needs an authority and a day (RFC 4151); an installation has no name of its own.
    const string Tag = "tag:searchservice,2026:";

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The document.</summary>
    public override string ToString() => $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{Feed()}\n";

    XElement Feed() => new(Atom + "feed",
        new XElement(Atom + "id", Tag + (address with { Cursor = null }).Under("search")),
        new XElement(Atom + "title", Clean(address.Text.Length == 0 ? "政府信息公开年报 / Annual reports" : $"{address.Text} — 政府信息公开年报检索")),
        new XElement(Atom + "updated", Time(results.Hits.Select(hit => storedAt[hit.Report]).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max())),
        Link("self", MediaType, address.Under(Paths.Feed)),
        Link("alternate", "text/html", (address with { Order = new(SearchOrder.Stored), Cursor = null }).Under(Paths.Search)),
        results.Next is { } next ? Link("next", MediaType, (address with { Cursor = next }).Under(Paths.Feed)) : null,
        results.Hits.Select(Entry));

    XElement Entry(Hit hit) => new(Atom + "entry",
        new XElement(Atom + "id", $"{Tag}{Paths.Version(hit.Report.Key, hit.Report.Version)[1..]}"),
        new XElement(Atom + "title", Clean($"{hit.Report.Agency.Name} {hit.Report.Key.Year} 年")),
        new XElement(Atom + "updated", Time(storedAt[hit.Report])),
        new XElement(Atom + "author", new XElement(Atom + "name", Clean(hit.Report.Agency.Name))),
        Link("alternate", "text/html", hit.Snippets.IsEmpty
            ? Paths.Version(hit.Report.Key, hit.Report.Version) : Paths.Occurrence(hit.Report.Key, hit.Report.Version, address, hit.Snippets[0].Occurrences[0].Place)),
        new XElement(Atom + "summary", new XAttribute("type", "text"), Clean(string.Join(" … ", hit.Snippets.Select(Passage).Prepend(hit.Report.Title ?? "")))));

    XElement Link(string relation, string mediaType, string path) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", mediaType), new XAttribute("href", origin + path));

    static string Passage(Snippet snippet) => string.Concat(snippet.Fragments.Select(fragment => fragment.Text));

    static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    // Control characters may stand in a report and in no XML; half a surrogate pair becomes U+FFFD.
    static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
            if (character.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\t' or '\n' or '\r')
                clean.Append(character);
        return clean.ToString();
    }
}
