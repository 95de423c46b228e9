using System.Collections.Immutable;
using System.Globalization;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A number of many agencies together, by region, level, type or year, and always how many of them it stands for.</summary>
static class AggregatePage
{
    // A line with deep regions and all reasons weighs 1,200 bytes at most.
    const int LinesOfPage = 100;

    static readonly Dictionary<string, (string Chinese, string English)> Groupings = new()
    {
        ["region"] = ("地区", "Region"),
        ["level"] = ("层级", "Level"),
        ["type"] = ("类型", "Type"),
        ["year"] = ("全部", "All"),
    };

    public static IResult Of(HttpContext context, NumberFinder finder)
    {
        var asked = NumbersAddress.Of(context.Request.Query);
        var address = asked with { Measures = [.. asked.Measures.Take(1)] };
        var pages = address.Measures.IsEmpty ? [] : finder.Aggregates(address).Chunk(LinesOfPage).ToList();
        var page = Math.Clamp(context.Request.Query.Whole(Parameters.Page) ?? 1, 1, Math.Max(1, pages.Count));
        return Layout.Page("汇总 — 年报检索", Html.Of($"""
            <h1>汇总 <span lang="en">Aggregates</span></h1>
            {NumbersForm.Tabs(address, Paths.Aggregate)}
            {NumbersForm.Of(address, Paths.Aggregate, 1, Html.Of($"""
                {By(address)}
                {NumbersForm.Box(Parameters.Depth, "地区级别", "Depth", address.Grouping is AgencyGrouping.ByRegion { Depth: var depth } ? depth : (int?)null)}
                {NumbersForm.Box(Parameters.Region, "地区", "Region", address.Agencies[Facet.Region].AnyOf.FirstOrDefault())}
                {NumbersForm.Box(Parameters.From, "起", "From", address.From)} {NumbersForm.Box(Parameters.To, "止", "To", address.To)}
                """))}
            {(address.Measures.IsEmpty ? Html.Empty : Found(address, [.. pages.ElementAtOrDefault(page - 1) ?? []]))}
            {PagerPiece.Next(page < pages.Count ? Paged(address, page + 1) : null)}
            """), address.Measures.IsEmpty ? null : address.Under(Paths.Api + Paths.Aggregate), canonical: Paged(address, page));
    }

    // Only the page is cut; the API and the files give all lines.
    static string Paged(NumbersAddress address, int page) =>
        address.Under(Paths.Aggregate) + (page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"&{Parameters.Page.Name}={page}"));

    static Html By(NumbersAddress address) => Html.Of($"""
        <label>分组 <span lang="en">By</span> <select name="{Parameters.By.Name}">{Html.Each(Parameters.By.Words, word => Html.Of($"""<option value="{word}"{(word == NumbersAddress.NameOf(address.Grouping) ? Html.Of($" selected") : Html.Empty)}>{Groupings[word].Chinese} {Groupings[word].English}</option>"""))}</select></label>
        """);

    static Html Found(NumbersAddress address, ImmutableArray<GroupedAggregate> lines) => Html.Of($"""
        <section class="numbers"><h2>{address.Measures[0].Label}</h2>
        {NumbersForm.Meaning(address.Measures[0])}
        {Message.Notice(AggregateNote.Text)}
        <p class="tools">{FilesPiece.Of(Paths.Aggregate, address.Under)}</p>
        {(lines.IsEmpty ? Html.Of($"""<p class="notice" role="status">没有机关符合这些条件。<span lang="en">No agency is left by these conditions.</span></p>""") : Table(address, lines))}</section>
        """);

    static Html Table(NumbersAddress address, ImmutableArray<GroupedAggregate> lines) => Html.Of($"""
        <div class="wide" tabindex="0" role="region" aria-label="{address.Measures[0].Label}"><table class="list"><thead><tr><th scope="col">{Groupings[NumbersAddress.NameOf(address.Grouping)].Chinese} <span lang="en">{Groupings[NumbersAddress.NameOf(address.Grouping)].English}</span></th>{Html.Each(Columns(address.Measures[0]), column => Html.Of($"""<th scope="col" class="number">{column.Chinese} <span lang="en">{column.English}</span></th>"""))}</tr></thead>
        <tbody>{Html.Each(lines, line => Row(address, line))}</tbody></table></div>
        """);

    static (string Chinese, string English)[] Columns(Measure measure) =>
    [
        ("年度", "Year"), ("机关", "Agencies"), ("有数", "Reporting"), ("无年报", "Missing"), ("排除", "Left out"),
        measure is Measure.OfRatio ? ("合并计算", "Together") : ("合计", "Sum"), ("中位数", "Median"), ("最小", "Least"), ("最大", "Most"),
    ];

    static Html Row(NumbersAddress address, GroupedAggregate line) => Html.Of($"""
        <tr><th scope="row">{Named(address.Grouping, line.Group)}</th><td class="number">{Year(address, line)}</td><td class="number">{line.Aggregate.Coverage.Agencies}</td><td class="number">{line.Aggregate.Coverage.Reporting}{Corrected(line.Aggregate.Coverage)}</td><td class="number">{line.Aggregate.Coverage.Missing}</td><td class="number">{LeftOut(line.Aggregate.Coverage)}</td>
        <td class="number">{Shown(line)}</td>{Html.Each((decimal?[])[line.Aggregate.Median, line.Aggregate.Least, line.Aggregate.Most], value => Html.Of($"""<td class="number">{Shown(line.Measure, value)}</td>"""))}</tr>
        """);

    // The agencies behind the figures; no address asks for those that are in no region of a level.
    static Html Year(NumbersAddress address, GroupedAggregate line) => address.Grouping is AgencyGrouping.ByRegion && line.Group is null
        ? Html.Of($"{line.Year}")
        : Html.Of($"""<a href="{Ranked(address, line)}">{line.Year}</a>""");

    static string Ranked(NumbersAddress address, GroupedAggregate line) => new NumbersAddress
    {
        Measures = address.Measures,
        Year = line.Year,
        Agencies = (address.Grouping, line.Group) switch
        {
            (AgencyGrouping.ByRegion, { } region) => address.Agencies.With(Facet.Region, region),
            (AgencyGrouping.ByLevel, var level) => address.Agencies.With(Facet.Level, level ?? FacetLabels.Unknown),
            (AgencyGrouping.ByType, var type) => address.Agencies.With(Facet.Type, type ?? FacetLabels.Unknown),
            _ => address.Agencies,
        },
    }.Under(Paths.Ranking);

    static Html Named(AgencyGrouping grouping, string? group) => (grouping, group) switch
    {
        (AgencyGrouping.ByRegion, { } region) => Html.Of($"""<a href="{Paths.Region(region)}">{region}</a>"""),
        (AgencyGrouping.ByRegion, null) => Html.Of($"""不在此级地区 <span lang="en">in none of them</span>"""),
        (AgencyGrouping.Together, _) => Html.Of($"""全部 <span lang="en">all</span>"""),
        (AgencyGrouping.ByLevel, _) => Html.Of($"{LabelOf(Facet.Level, group)}"),
        _ => Html.Of($"{LabelOf(Facet.Type, group)}"),
    };

    static string LabelOf(Facet facet, string? value) => FacetLabels.Of(facet).First(known => known.Value == (value ?? FacetLabels.Unknown)).Label;

    /// <summary>Of how many of the agencies a cell is corrected; nothing where of none.</summary>
    public static Html Corrected(PointCoverage coverage) => coverage.Corrected == 0 ? Html.Empty : Html.Of($""" <span class="correction">更正 <span lang="en">corrected</span> {coverage.Corrected}</span>""");

    static Html LeftOut(PointCoverage coverage) => coverage.Excluded.IsEmpty ? Html.Of($"0") : Html.Each(coverage.Excluded, excluded => Html.Of($"<span>{Figure.Of(excluded.Reason)} {excluded.Count}</span> "));

    /// <summary>The sum of numbers, or a ratio of all agencies together; a dash where no agency has a value.</summary>
    public static Html Shown(GroupedAggregate line) => Shown(line.Measure, line.Aggregate.Sum ?? line.Aggregate.Together);

    static Html Shown(Measure measure, decimal? value) => value is { } number ? Html.Of($"{Figure.Of(measure, number)}") : Html.Of($"""<span class="blank">—</span>""");
}
