using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Web.Addresses;

/// <summary>Where things are found. Addresses are for ever; pages and API share what follows <c>/api</c>.</summary>
static class Paths
{
    public const string Api = "/api";
    public const string Search = "/search";
    public const string Matrix = "/matrix";
    public const string DefaultServer = "http://127.0.0.1:5080";

    public static string Report(ReportKey key) => $"/reports/{Uri.EscapeDataString(key.ToString())}";

    public static string Version(ReportKey key, int version) => FormattableString.Invariant($"{Report(key)}/versions/{version}");

    public static string Statistics(ReportKey key) => $"{Report(key)}/statistics";

    public static string Source(ReportKey key) => $"{Report(key)}/source";

    public static string Section(ReportKey key, SectionKind section) => $"{Report(key)}#{Word.Of(section)}";

    public static string Cell(ReportKey key, Indicator indicator) => $"{Report(key)}#{indicator.Id}";

    public static string Facet(Facet facet) => $"/facets/{Word.Of(facet)}";

    public static string Agency(string id) => $"/agencies/{Uri.EscapeDataString(id)}";
}
