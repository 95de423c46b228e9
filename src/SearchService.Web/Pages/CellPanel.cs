using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>What is known of one cell: its heading path, the ink, where it stands in the original, its series, who else has the number, the sums it is in.</summary>
static class CellPanel
{
    public static Html Of(ShownReport shown, Indicator indicator)
    {
        var cell = shown.Report.Counts[indicator.Id];
        return Html.Of($"""
            <div class="notice cell" id="cell" role="region" aria-label="单元格 Cell">
            <h3>{string.Join(" › ", indicator.Path.Skip(1))}</h3>
            {(cell is null ? Html.Of($"""<p>原件没有这一格。<span lang="en">The document does not have this cell.</span></p>""") : Facts(cell))}
            {Html.Each(shown.FindingsAt(indicator.Id), number => Html.Of($"""<p>≠{number} {shown.Failed[number - 1].Sentence()}</p>"""))}
            <p><a href="{Paths.SeriesOf(shown.Key.AgencyId, new Measure.Printed(indicator))}">本机关历年 <span lang="en">Over the years</span></a>
            {(cell?.Value is { } value ? Html.Of($"""<a href="{WhoElse(indicator, value)}">还有谁是 {FormattableString.Invariant($"{value}")} <span lang="en">Who else</span></a>""") : Html.Empty)}
            <a href="{shown.Question.Under(shown.Path)}#{indicator.Id}">收起 <span lang="en">Close</span></a></p>
            </div>
            """);
    }

    static Html Facts(Cell cell) => Html.Of($"""
        <dl class="facts">{Html.Each(Known(cell), fact => Html.Of($"""<div><dt>{Html.Bilingual(fact.Label)}</dt><dd>{fact.Value}</dd></div>"""))}</dl>
        """);

    static IEnumerable<(string Label, Html Value)> Known(Cell cell)
    {
        yield return ("数值 Value", Html.Of($"{Figure.Of(cell)} {(cell.Value is null ? "" : cell.Unit)}"));
        if (cell.Raw.Length > 0)
            yield return ("原件所印 As printed", Html.Of($"{cell.Raw}"));
        if (cell.Computed)
            yield return ("来历 Origin", Html.Bilingual("由各项相加 added up, not printed"));
        if (cell.ChosenBy is { } rule)
            yield return ("两读之间 Two readings", Html.Bilingual($"依勾稽关系 {rule} 取此数 chosen by this sum"));
        if (cell.At is { } at)
            yield return ("原件中的位置 Where in the original", Html.Of($"{at}"));
        yield return ("指标 Indicator", Html.Of($"<code>{cell.Indicator.Id}</code>"));
    }

    static string WhoElse(Indicator indicator, decimal value) =>
        new SearchAddress { Text = new Query.Where(new Condition.WithNumber(new Measure.Printed(indicator), Comparison.Equal, value)).ToString()! }.Under(Paths.Search);
}
