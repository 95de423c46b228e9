using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Chooses what to compare: agencies by name, then their years. Once enough is chosen, leads to the tables or the wording.</summary>
static class ComparePage
{
    const int MostMeant = 20;

    public static IResult Of(HttpContext context, ReportStore store)
    {
        var address = CompareAddress.Of(context.Request.Query);
        var choice = ComparisonChoice.Of(address, store);
        return (address.Compared, choice) switch
        {
            (_, { Gone.IsEmpty: false }) => Page(address, choice),
            ("tables", { FitsTables: true }) => Results.Redirect(Paths.Compared(choice.Chosen)),
            ("wording", { FitsWording: true }) => Results.Redirect(Paths.CompareWording(choice.Chosen[0], choice.Chosen[1])),
            _ => Page(address, choice),
        };
    }

    static IResult Page(CompareAddress address, ComparisonChoice choice) => Layout.Page("对比 — 年报检索", Html.Of($"""
        <h1>对比 <span lang="en">Compare</span></h1>
        <p>选机关，再选年度：数字可比 {TableDiff.Fewest} 到 {TableDiff.Most} 份年报，文字可比两份；同一机关或不同机关都可以。在年报、机关、检索各页勾选“加入对比”，也到这里。<span lang="en">Choose agencies, then years: tables of {TableDiff.Fewest} to {TableDiff.Most} reports, the wording of two.</span></p>
        {Html.Each(Faults(address, choice), fault => Message.Fault(fault))}
        <form class="compare" action="{Paths.Compare}" method="get">
        <label for="agency">机关，全称或其中几个字 <span lang="en">Agency, its name or part of it</span></label>
        <div class="box"><input id="agency" name="{Agency}" maxlength="200" autocomplete="off" list="agencies" data-completions="{Paths.Api}/suggest?{Parameters.Text.Name}=agency:"><button type="submit">加上 <span lang="en">Add</span></button></div>
        <datalist id="agencies"></datalist>
        {Html.Each(choice.Meant, meant => Meant(choice.Address, meant.Typed, meant.Agencies))}
        {Html.Each(choice.Years.Where(years => !years.IsEmpty), years => Years(choice, years))}
        {Html.Each(choice.Chosen.Where(key => choice.Years.All(years => years.All(card => card.Key.AgencyId != key.AgencyId))), key => Html.Of($"""<input type="hidden" name="{Parameters.Reports.Name}" value="{key.ToString()}">"""))}
        {(choice.Unlisted == 0 ? Html.Empty : Html.Of($"""<p class="notice" role="status">这里至多列 {TableDiff.Most} 个机关，另有 {choice.Unlisted} 个机关未列；请去掉几个。<span lang="en">{choice.Unlisted} more agencies are not listed; remove some.</span></p>"""))}
        {(choice.Years.IsEmpty ? Html.Empty : Html.Of($"<p>{BasketPiece.Buttons}</p>"))}
        </form>
        """), status: address.Compared is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest, canonical: address.Under(Paths.Compare));

    static string Agency => Parameters.Facets[Facet.Agency].Name;

    static IEnumerable<string> Faults(CompareAddress address, ComparisonChoice choice)
    {
        foreach (var key in choice.Gone)
            yield return ReportKey.NoSuch(key);
        if (address.Compared == "tables" && !choice.FitsTables)
            yield return $"对比数字要选 {TableDiff.Fewest} 到 {TableDiff.Most} 份年报，现选 {choice.Chosen.Length} 份。Tables: choose {TableDiff.Fewest} to {TableDiff.Most} reports.";
        if (address.Compared == "wording" && !choice.FitsWording)
            yield return $"对比文字要选两份年报，现选 {choice.Chosen.Length} 份。Wording: choose two reports.";
    }

    static Html Meant(CompareAddress address, string typed, ImmutableArray<Agency> agencies) => agencies.IsEmpty
        ? Html.Of($"""<p class="notice" role="status">没有名称含“{typed}”的机关。<span lang="en">No agency has this in its name.</span></p>""")
        : Html.Of($"""
            <div class="notice" role="status"><p>“{typed}”可能是 {agencies.Length} 个机关，请选一个{(agencies.Length > MostMeant ? $"；以下是前 {MostMeant} 个，写得更全会更少" : "")}。<span lang="en">It may mean several; choose one.</span></p>
            <ul>{Html.Each(agencies.Take(MostMeant), agency => Html.Of($"""<li><a href="{(address with { Agencies = address.Agencies.Replace(typed, agency.Id) }).Under(Paths.Compare)}">{agency.Name}</a></li>"""))}</ul></div>
            """);

    static Html Years(ComparisonChoice choice, ImmutableArray<ReportCard> years)
    {
        var agency = years[0].Agency;
        var without = choice with { Agencies = choice.Agencies.Remove(agency.Id), Chosen = choice.Chosen.RemoveAll(key => key.AgencyId == agency.Id) };
        return Html.Of($"""
            <fieldset><legend>{agency.Name}</legend><input type="hidden" name="{Agency}" value="{agency.Id}">
            {Html.Each(years, card => Html.Of($"""<label><input type="checkbox" name="{Parameters.Reports.Name}" value="{card.Key.ToString()}"{(choice.Chosen.Contains(card.Key) ? Html.Of($" checked") : Html.Empty)}> {card.Key.Year}</label> """))}
            <a href="{without.Address.Under(Paths.Compare)}">去掉这个机关 <span lang="en">remove</span></a></fieldset>
            """);
    }
}
