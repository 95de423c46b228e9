using System.Globalization;
using SearchService.Reports;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The form above series and rankings, and what every number is.</summary>
static class NumbersForm
{
    static readonly string[] Usual = ["requests/received/total", "requests/handled/total", "requests/carried-forward/total", "disclosure/normative-documents/issued", "challenges/reconsideration/total"];

    static readonly (string Path, int Measures, string Chinese, string English)[] Views = [(Paths.Ranking, 1, "排序", "Ranking"), (Paths.Series, int.MaxValue, "历年", "Series"), (Paths.Aggregate, 1, "汇总", "Aggregates")];

    /// <summary>Leads to the same measures and agencies as a ranking, as series and together.</summary>
    public static Html Tabs(NumbersAddress address, string here) => Html.Of($"""
        <nav aria-label="数字 Numbers"><ul class="chips">{Html.Each(Views, view => Html.Of($"""<li><a href="{new NumbersAddress { Measures = [.. address.Measures.Take(view.Measures)], Agencies = address.Agencies }.Under(view.Path)}"{(view.Path == here ? Html.Of($""" aria-current="page" """) : Html.Empty)}>{view.Chinese} <span lang="en">{view.English}</span></a></li>"""))}</ul></nav>
        """);

    /// <summary>Asks for measures and for whatever else a page needs; the filters of the address stay.</summary>
    public static Html Of(NumbersAddress address, string path, int measures, Html more) => Html.Of($"""
        <form class="narrow" action="{path}" method="get">
        {Html.Each(Enumerable.Range(0, measures), index => Select(address.Measures.ElementAtOrDefault(index), index))}
        {more}
        {Html.Each(new SearchAddress { Filters = address.Agencies }.Pairs().Where(pair => pair.Key != Parameters.Region.Name), pair => Html.Of($"""<input type="hidden" name="{pair.Key}" value="{pair.Value}">"""))}
        <button type="submit">列出 <span lang="en">Show</span></button></form>
        """);

    static Html Select(Measure? chosen, int index) => Html.Of($"""
        <label>指标或比率 <span lang="en">Indicator or ratio</span> <select name="{Parameters.Indicators.Name}">{(index > 0 ? Html.Of($"""<option value=""></option>""") : Html.Empty)}{Html.Each(Offered(chosen), measure => Option(measure, measure == chosen))}</select></label>
        """);

    // The whole list has more than four hundred; the address takes any of them.
    static IEnumerable<Measure> Offered(Measure? chosen) =>
        Measures.All.Where(measure => measure is not Measure.Printed || Usual.Contains(measure.Id) || measure == chosen);

    static Html Option(Measure measure, bool selected) => Html.Of($"""<option value="{measure.Id}"{(selected ? Html.Of($" selected") : Html.Empty)}>{measure.Label}</option>""");

    /// <summary>A box for a whole number.</summary>
    public static Html Box(Parameter parameter, string label, string english, int? value) => Box(parameter, label, english, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A box for one parameter.</summary>
    public static Html Box(Parameter parameter, string label, string english, string? value) => Html.Of($"""
        <label>{label} <span lang="en">{english}</span> <input name="{parameter.Name}" value="{value}" size="12"></label>
        """);

    /// <summary>What a measure is: a ratio's formula, an indicator's headings.</summary>
    public static Html Meaning(Measure measure) => Html.Of($"""
        <p class="facts">{Html.Bilingual(measure is Measure.OfRatio { Ratio: var ratio } ? $"{ratio.Name} = {ratio.Formula}；分母为 0 时为 “—”。A ratio; “—” where the denominator is 0." : measure is Measure.Printed { Indicator: var indicator } ? $"{indicator.Label}（{indicator.Unit}）" : measure.Label)}</p>
        """);

    /// <summary>A value with the address of the number behind it, or why there is none.</summary>
    public static Html Value(Measure measure, Compare.Point point) => point.Value is { } value
        ? Html.Of($"""<a href="{Paths.Point(point)}">{Figure.Of(measure, value)}</a>{Operands(point)}{Corrected(point)}""")
        : Html.Of($"""<span class="blank">{Figure.Of(point.State)}</span>{Operands(point)}{Corrected(point)}""");

    static Html Corrected(Compare.Point point) => Html.Each(point.Cells, cell => Figure.Corrected(point.Of.Key, cell));

    static Html Operands(Compare.Point point) => point is { Numerator: { } above, Denominator: { } below } ? Html.Of($""" <span class="facts">{Figure.Of(above)} ÷ {Figure.Of(below)}</span>""") : Html.Empty;
}
