using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The numbers of a region in one year: added up for the regions in it, each figure with how many agencies it stands for, and its agencies with the most requests.</summary>
static class RegionNumbersPiece
{
    const int Ranked = 10;

    public static Html Of(Region? region, int year, NumberFinder finder)
    {
        var address = new NumbersAddress { Measures = MainNumbers.OfRegion, Year = year, From = year, To = year, Agencies = region is null ? Filters.None : Filters.None.With(Facet.Region, region.Path) };
        var below = (region?.Names.Length ?? 0) + 1;
        var (lines, ranking) = finder.Region(address with { Size = Ranked }, new AgencyGrouping.ByRegion(below), new AgencyGrouping.Together());
        return Html.Of($"""
            <section class="numbers" id="numbers"><h2>{year} 年汇总 <span lang="en">Together in {year}</span></h2>
            <p class="facts">{Html.Bilingual(AggregateNote.Text)}</p>
            <div class="wide" tabindex="0" role="region" aria-label="汇总 Together"><table class="list"><thead><tr><th scope="col">地区 <span lang="en">Region</span></th>{Html.Each(MainNumbers.OfRegion, measure => Heading(address, measure))}</tr></thead>
            <tbody>{Html.Each(lines.Where(line => line.Group is { Length: > 0 }).GroupBy(line => line.Group), group => Row(Html.Of($"""<a href="{Paths.Region(group.Key!)}">{Region.TryParse(group.Key)!.Name}</a>"""), group))}
            {(lines.Any(line => line.Group is null) && lines.Any(line => line.Group is { Length: > 0 }) ? Row(Html.Of($"""不在下级地区 <span lang="en">in none of them</span>"""), lines.Where(line => line.Group is null)) : Html.Empty)}
            {Row(Html.Of($"""合计 <span lang="en">All</span>"""), lines.Where(line => line.Group is ""))}</tbody></table></div>
            <p><a href="{(address with { Measures = [MainNumbers.OfRegion[0]], Grouping = new AgencyGrouping.ByRegion(below) }).Under(Paths.Aggregate)}">汇总详情 <span lang="en">aggregates in detail</span></a></p></section>
            {Top(address with { Measures = [MainNumbers.OfRegion[0]] }, ranking)}
            """);
    }

    static Html Heading(NumbersAddress address, Measure measure) => Html.Of($"""
        <th scope="col" class="number"><a href="{new NumbersAddress { Measures = [measure], Agencies = address.Agencies, Year = address.Year }.Under(Paths.Ranking)}">{MainNumbers.Named(measure)}</a></th>
        """);

    static Html Row(Html name, IEnumerable<GroupedAggregate> figures) => Html.Of($"""
        <tr><th scope="row">{name}</th>{Html.Each(figures, Figures)}</tr>
        """);

    static Html Figures(GroupedAggregate line) => Html.Of($"""
        <td class="number">{AggregatePage.Shown(line)} <span class="facts" title="{Figure.Named(line.Aggregate.Coverage)}">{line.Aggregate.Coverage.Reporting}/{line.Aggregate.Coverage.Agencies}</span>{AggregatePage.Corrected(line.Aggregate.Coverage)}</td>
        """);

    static Html Top(NumbersAddress address, RankingAnswer ranking) => Html.Of($"""
        <section class="numbers" id="ranking"><h2>{address.Year!.Value} 年新收申请最多的机关 <span lang="en">Agencies with the most requests</span></h2>
        {RankingPage.Table(address.Measures[0], ranking)}
        <p><a href="{(address with { From = null, To = null }).Under(Paths.Ranking)}">全部 <span lang="en">all of them</span></a></p></section>
        """);
}
