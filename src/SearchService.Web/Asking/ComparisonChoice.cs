using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>What there is to choose from: the years of each agency that was named, or of whose reports one is chosen.</summary>
/// <param name="Agencies">The agencies named, by id; what may mean several stays as typed.</param>
/// <param name="Years">The current reports of each agency, its first year first; of the first <see cref="TableDiff.Most"/> agencies.</param>
/// <param name="Unlisted">How many more agencies there would be.</param>
/// <param name="Chosen">The reports chosen: those of an agency together, the earlier year first.</param>
/// <param name="Gone">What leads to no current report, as typed.</param>
/// <param name="Meant">For each name typed that is not the name of one agency, those it may mean.</param>
sealed record ComparisonChoice(
    ImmutableArray<string> Agencies,
    ImmutableArray<ImmutableArray<ReportCard>> Years,
    int Unlisted,
    ImmutableArray<ReportKey> Chosen,
    ImmutableArray<string> Gone,
    ImmutableArray<(string Typed, ImmutableArray<Agency> Agencies)> Meant)
{
    /// <summary>Whether as many reports are chosen as tables can stand side by side.</summary>
    public bool FitsTables => Chosen.Length is >= TableDiff.Fewest and <= TableDiff.Most;

    /// <summary>Whether the wording can.</summary>
    public bool FitsWording => Chosen.Length == 2;

    /// <summary>The same, with nothing that is not there.</summary>
    public CompareAddress Address => new(Agencies, [.. Chosen.Select(key => key.ToString())]);

    /// <summary>What an address chooses, in the state the store is in.</summary>
    public static ComparisonChoice Of(CompareAddress address, ReportStore store)
    {
        var agencies = new TypedAgencies(store);
        var named = address.Agencies.Select(typed => (Typed: typed, Agencies: agencies.Of(typed))).ToLookup(name => name.Agencies.Length == 1);
        var found = Found(address, store);
        // By where they stand: an address may lead to a report that was moved to another agency.
        ImmutableArray<ReportKey> keys = [.. found.OfType<StoredReport>().Select(stored => stored.Report.Key!.Value).Distinct()];
        ImmutableArray<string> ids = [.. named[true].Select(name => name.Agencies[0].Id).Concat(keys.Select(key => key.AgencyId)).Distinct()];
        return new(
            [.. named[true].Select(name => name.Agencies[0].Id).Concat(named[false].Select(name => name.Typed)).Distinct()],
            [.. ids.Take(TableDiff.Most).Select(id => YearsOf(id, store))],
            Math.Max(0, ids.Length - TableDiff.Most),
            [.. keys.OrderBy(key => ids.IndexOf(key.AgencyId)).ThenBy(key => key.Year)],
            [.. address.Keys.Zip(found).Where(asked => asked.Second is null).Select(asked => asked.First)],
            [.. named[false]]);
    }

    static ImmutableArray<StoredReport?> Found(CompareAddress address, ReportStore store)
    {
        var keys = address.Keys.Select(ReportKey.TryParse).ToList();
        var found = store.Find(keys.OfType<ReportKey>());
        return [.. keys.Select(key => key is { } known ? found.GetValueOrDefault(known) : null)];
    }

    static ImmutableArray<ReportCard> YearsOf(string agencyId, ReportStore store) =>
        [.. store.Reports(new(Filters.None.With(Facet.Agency, agencyId)) { Size = ListRequest.MaxSize }).Items.OrderBy(card => card.Key.Year)];
}
