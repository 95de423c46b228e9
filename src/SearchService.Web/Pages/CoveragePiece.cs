using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>Which agency has a report of which year: a table whose cells say so in words, not by color alone.</summary>
static class CoveragePiece
{
    public static Html Table(Coverage coverage)
    {
        var years = Enumerable.Range(coverage.From, Math.Max(0, coverage.To - coverage.From + 1)).ToList();
        return Html.Of($"""
            <table class="list coverage"><thead><tr><th scope="col">机关 <span lang="en">Agency</span></th>{Html.Each(years, year => Html.Of($"""<th scope="col">{year}</th>"""))}</tr></thead>
            <tbody>{Html.Each(coverage.Rows.Items, Row)}</tbody></table>
            """);
    }

    static Html Row(CoverageRow row) => Html.Of($"""
        <tr><th scope="row"><a href="{Paths.Agency(row.Agency.Id)}">{row.Agency.Name}</a></th>{Html.Each(row.Years, year => Html.Of($"""<td class="{year.Status}">{Status(year)}</td>"""))}</tr>
        """);

    /// <summary>What there is of one year, in one word; <see cref="Totals"/> says them in English.</summary>
    public static Html Status(CoverageCell year) => year.Status switch
    {
        "present" => Html.Of($"""<a class="status" href="{Paths.Report(year.Key)}">有</a>"""),
        "quarantined" => Html.Of($"""<a class="status" href="{WaitingFor(year)}">隔离</a>"""),
        _ => Html.Of($"""<span class="blank status">缺</span>"""),
    };

    static string WaitingFor(CoverageCell year) =>
        new ListAddress(new(Filters.None.With(Facet.Agency, year.Key.AgencyId).With(Facet.Year, $"{year.Key.Year}"))).Under(Paths.Quarantine);

    /// <summary>The sums of a coverage in words.</summary>
    public static Html Totals(CoverageTotals totals) => Html.Of($"""
        {totals.Agencies} 个机关：有 {totals.Present}，缺 {totals.Missing}，隔离 {totals.Quarantined} <span lang="en">agencies; years there, missing, quarantined</span>
        """);
}
