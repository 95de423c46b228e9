using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>An agency: its names, its years at a glance, its main numbers, how much of its wording it repeats, and every two of its years to compare.</summary>
static class AgencyPage
{
    // With its own, as many as tables can stand side by side.
    const int MostPeers = TableDiff.Most - 1;

    public static IResult Of(string id, ReportStore store, NumberFinder finder)
    {
        if (AgencyHistory.Of(id, store) is not { } years)
            return FaultPage.Of(StatusCodes.Status404NotFound, "没有这个机关 / There is no such agency");
        var agency = years.Record.Agency;
        return Layout.Page($"{agency.Name} — 年报检索", Html.Of($"""
            <h1>{agency.Name}</h1>
            <dl class="facts head"><div><dt>地区 <span lang="en">Region</span></dt><dd>{AgenciesPage.RegionOf(agency)}</dd></div>
            <div><dt>层级 <span lang="en">Level</span></dt><dd>{AgenciesPage.LevelOf(agency)}</dd></div><div><dt>类型 <span lang="en">Type</span></dt><dd>{AgenciesPage.TypeOf(agency)}</dd></div>
            {(years.Record.Aliases.IsEmpty ? Html.Empty : Html.Of($"""<div><dt>又名 <span lang="en">Other names</span></dt><dd>{string.Join("、", years.Record.Aliases.Select(Named))}</dd></div>"""))}</dl>
            {AgencyYearsPiece.Glance(years)}
            {AgencyYearsPiece.Numbers(finder.Series(new() { Measures = MainNumbers.OfAgency, Agencies = Filters.None.With(Facet.Agency, agency.Id) }).Series)}
            {AgencyYearsPiece.Wording(years)}
            {AgencyYearsPiece.Pairs(years)}
            {(years.Reports is [.., { Report.Key: { } newest }] ? Peers(newest, store) : Html.Empty)}
            """), Paths.Api + Paths.Agency(agency.Id), canonical: Paths.Agency(agency.Id));
    }

    static Html Peers(ReportKey own, ReportStore store)
    {
        var peers = Search.Names.Peers.Of(own.AgencyId, store.Directory).Take(MostPeers).ToList();
        var theirs = store.Reports(new(Filters.None.With(Facet.Year, $"{own.Year}").With(Facet.Agency, peers.Select(peer => peer.Id)))).Items;
        return AgencyYearsPiece.Peers(own, peers, [.. peers.SelectMany(peer => theirs.Where(card => card.Key.AgencyId == peer.Id)).Select(card => card.Key)]);
    }

    static string Named(AgencyAlias alias) => (alias.ValidFrom, alias.ValidTo) switch
    {
        (null, null) => alias.Name,
        var (from, to) => FormattableString.Invariant($"{alias.Name}（{from}–{to}）"),
    };
}
