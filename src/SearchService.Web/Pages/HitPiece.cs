using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>A hit of a search, with the passages the runs stand in.</summary>
static class HitPiece
{
    public static Html Of(Hit hit, SearchAddress address) => Html.Of($"""
        <li>
        <h2><a href="{Paths.Report(hit.Report.Key)}">{hit.Report.Agency.Name} {hit.Report.Key.Year} 年</a>{SampleBadge(hit.Report.Sample)}</h2>
        <p class="facts">{Facts(hit)} {BasketPiece.Pick(hit.Report.Key, hit.Report.Agency.Name)}</p>
        {Html.Each(hit.Numbers, number => Number(hit, number))}
        {Html.Each(hit.Snippets, snippet => Passage(hit, address, snippet))}
        </li>
        """);

    /// <summary>Says so where a report is a fictional sample.</summary>
    public static Html SampleBadge(bool sample) => sample ? Html.Of($""" <span class="badge">示例 <span lang="en">sample</span></span>""") : Html.Empty;

    static string Facts(Hit hit) => string.Join(" · ", new[]
    {
        hit.Report.Agency.Region?.Path,
        hit.Report.Title,
        hit.Occurrences > 0 ? FormattableString.Invariant($"{hit.Occurrences} 次") : null,
    }.OfType<string>());

    static Html Number(Hit hit, HitNumber number) => Html.Of($"""
        <p class="facts"><a href="{(number.Measure is Measure.Printed { Indicator: var indicator } ? Paths.Cell(hit.Report.Key, indicator) : Paths.Report(hit.Report.Key))}">{number.Measure.Label}</a> {FormattableString.Invariant($"{number.Value}")}{(number.Corrected ? $"（更正，印 corrected, printed {(number.Printed is { } printed ? FormattableString.Invariant($"{printed}") : "—")}）" : "")}</p>
        """);

    static Html Passage(Hit hit, SearchAddress address, Snippet snippet) => Html.Of($"""
        <blockquote><a class="where" href="{Paths.Occurrence(hit.Report.Key, hit.Report.Version, address, snippet.Occurrences[0].Place)}">{(snippet.Heading.Length > 0 ? snippet.Heading : "引言")}</a> {Html.Each(snippet.Fragments, Piece)}</blockquote>
        """);

    static Html Piece(Fragment fragment) => fragment.Match ? Html.Of($"<mark>{fragment.Text}</mark>") : Html.Of($"{fragment.Text}");
}
