using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Text;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>What there is to choose from: the years of each agency that was named, or of whose reports one is chosen.</summary>
/// <param name="Years">The current reports of each agency, its first year first.</param>
/// <param name="Chosen">The reports chosen: those of an agency together, the earlier year first.</param>
/// <param name="Meant">For each name typed that is not the name of one agency, those it may mean.</param>
sealed record ComparisonChoice(ImmutableArray<ImmutableArray<ReportCard>> Years, ImmutableArray<ReportKey> Chosen, ImmutableArray<(string Typed, ImmutableArray<Agency> Agencies)> Meant)
{
    /// <summary>Whether the tables of what is chosen can stand side by side.</summary>
    public bool FitsTables => Chosen.Length is >= TableDiff.Fewest and <= TableDiff.Most;

    /// <summary>Whether the wording can.</summary>
    public bool FitsWording => Chosen.Length == 2;

    public static ComparisonChoice Of(CompareAddress address, ReportStore store)
    {
        var directory = store.Directory.Agencies.Select(known => known.Agency).ToDictionary(agency => agency.Id);
        var names = store.Directory.Names.Where(name => name.Facet == Facet.Agency).ToList();
        var named = address.Agencies.Select(typed => (Typed: typed, Agencies: directory.ContainsKey(typed) ? [typed] : IdsLike(typed))).ToList();
        var chosen = store.Find(address.Keys).Values.Select(stored => stored.Report.Key!.Value).ToHashSet();
        ImmutableArray<string> ids = [.. named.Where(name => name.Agencies.Length == 1).Select(name => name.Agencies[0]).Concat(address.Keys.Select(key => key.AgencyId)).Where(directory.ContainsKey).Distinct().Take(TableDiff.Most)];
        var years = ids.Select(id => YearsOf(id, store)).ToImmutableArray();
        return new(years, [.. years.SelectMany(all => all).Select(card => card.Key).Where(chosen.Contains)],
            [.. named.Where(name => name.Agencies.Length != 1).Select(name => (name.Typed, name.Agencies.Select(id => directory[id]).ToImmutableArray()))]);

        ImmutableArray<string> IdsLike(string typed)
        {
            var folded = FoldedText.Of(typed).Text;
            var like = names.Where(name => name.Folded.Contains(folded, StringComparison.Ordinal)).ToList();
            return like.Where(name => name.Label == typed).Select(name => name.Value).Distinct().ToImmutableArray() is [var one] ? [one] : [.. like.Select(name => name.Value).Distinct()];
        }
    }

    static ImmutableArray<ReportCard> YearsOf(string agencyId, ReportStore store) =>
        [.. store.Reports(new(Filters.None.With(Facet.Agency, agencyId)) { Size = ListRequest.MaxSize }).Items.OrderBy(card => card.Key.Year)];
}
