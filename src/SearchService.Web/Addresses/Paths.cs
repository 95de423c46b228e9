using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Web.Addresses;

/// <summary>Where things are found. Addresses are for ever; pages and API share what follows <c>/api</c>.</summary>
static class Paths
{
    public const string Api = "/api";
    public const string Search = "/search";
    public const string Matrix = "/matrix";
    public const string Compare = "/compare";
    public const string Wording = "/compare/wording";
    public const string Redline = Wording + ".docx";
    public const string Tables = "/compare/tables";
    public const string Series = "/series";
    public const string Ranking = "/ranking";
    public const string Aggregate = "/aggregate";
    public const string Feed = "/search.atom";
    public const string Reports = "/reports";
    public const string Agencies = "/agencies";
    public const string Regions = "/regions";
    public const string Quality = "/quality";
    public const string Findings = "/findings";
    public const string Quarantine = "/quarantine";
    public const string Data = "/data";
    public const string Help = "/help";
    public const string Check = "/check";
    public const string Upload = "/upload";
    public const string Description = "/data/api";
    public const string Schemas = "/data/api/schemas";
    public const string Metrics = "/metrics";
    public const string DefaultServer = "http://127.0.0.1:5080";

    /// <summary>The page of an upload.</summary>
    public static string Uploaded(string id) => $"{Upload}/{Uri.EscapeDataString(id)}";

    /// <summary>An upload as JSON, after <see cref="Api"/>.</summary>
    public static string Uploads(string id) => $"/uploads/{Uri.EscapeDataString(id)}";

    public static string Report(ReportKey key) => $"/reports/{Uri.EscapeDataString(key.ToString())}";

    public static string Version(ReportKey key, int version) => FormattableString.Invariant($"{Report(key)}/versions/{version}");

    /// <summary>A version with the beginning of its original's hash: the address of a citation.</summary>
    public static string Cited(ReportKey key, int version, string hash) => $"{Version(key, version)}?{Parameters.Original.Name}={hash}";

    public static string Citation(ReportKey key, int version) => $"{Version(key, version)}/citation";

    public static string Statistics(ReportKey key) => $"{Report(key)}/statistics";

    public static string Source(ReportKey key) => $"{Report(key)}/source";

    /// <summary>
    /// A stretch of a version's text, marked. A version never changes, so the place means the same characters for ever: after a rebuild of the index, and beside
    /// newer versions.
    /// </summary>
    public static string Passage(ReportKey key, int version, TextPlace place) => $"{Version(key, version)}?{Parameters.At.Name}={place}#{place}";

    /// <summary>An occurrence, marked with all others of the question. The place leads to it, even should a later program count occurrences otherwise.</summary>
    public static string Occurrence(ReportKey key, int version, SearchAddress question, TextPlace place) => $"{question.OfOneReport.Under(Version(key, version))}#{place}";

    public static string Occurrences(ReportKey key, int version) => $"{Version(key, version)}/occurrences";

    public static string Cell(ReportKey key, Indicator indicator) => $"{Report(key)}#{indicator.Id}";

    public static string Facet(Facet facet) => $"/facets/{Word.Of(facet)}";

    /// <summary>A region's page; its path is part of the address.</summary>
    public static string Region(string path) => $"{Regions}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>Paragraphs with wording like those of a section.</summary>
    public static string Similar(ReportKey key, SectionPlace place) => $"/similar/{Uri.EscapeDataString(key.ToString())}/{place}";

    /// <summary>Where the sentences of a section first stood.</summary>
    public static string Origins(ReportKey key, SectionPlace place) => $"/origins/{Uri.EscapeDataString(key.ToString())}/{place}";

    /// <summary>The tables of several reports side by side.</summary>
    public static string Compared(params IEnumerable<ReportKey> reports) => $"{Tables}?{Parameters.Reports.Name}={string.Join(',', reports)}";

    /// <summary>These reports as a choice to which others may be added.</summary>
    public static string Choice(params IEnumerable<ReportKey> reports) => new CompareAddress([], [.. reports.Select(key => key.ToString())]).Under(Compare);

    /// <summary>The wording of two reports side by side.</summary>
    public static string CompareWording(ReportKey left, ReportKey right, SectionKind? section = null) =>
        new WordingAddress { Left = left.ToString(), Right = right.ToString(), Section = section }.Under(Wording);

    /// <summary>A number of one agency over the years.</summary>
    public static string SeriesOf(string agency, Measure measure) =>
        new NumbersAddress { Measures = [measure], Agencies = Filters.None.With(SearchService.Search.Facet.Agency, agency) }.Under(Series);

    public static string Agency(string id) => $"/agencies/{Uri.EscapeDataString(id)}";

    /// <summary>The number behind a point: its cell, or the report where there are several cells or none; null where there is no report.</summary>
    public static string? Point(Point point) => point switch
    {
        { Of.Report: null } => null,
        { Cells: [var cell] } => Cell(point.Of.Key, cell.Indicator),
        _ => Report(point.Of.Key),
    };
}
