using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Benchmarks;

/// <summary>Tables side by side, series, rankings and aggregates over a store that is there, warm.</summary>
static class NumbersBenchmark
{
    const int SeriesAgencies = 50;

    static readonly ImmutableArray<Measure> Five =
        [.. new[] { "requests/received/total", "requests/handled/total", "disclosure/normative-documents/issued", "challenges/reconsideration/total", "withholding-rate" }.Select(name => Measures.Called(name)[0])];

    /// <summary>Measures over a data folder that has reports.</summary>
    public static async Task Run(string dataFolder)
    {
        var store = ReportStore.Open(dataFolder);
        var (finder, comparer, summary) = (new NumberFinder(store), new TableComparer(store), store.Summary);
        var agencies = store.Agencies(new(Filters.None) { Size = ListRequest.MaxSize }).Items.Where((_, index) => index % (ListRequest.MaxSize / SeriesAgencies) == 0).Select(agency => agency.Id).ToList();
        var keys = store.Reports(new(Filters.None.With(Facet.Agency, agencies.Take(12))) { Size = 12 }).Items.Select(card => card.Key.ToString()).ToImmutableArray();
        await Say(summary.Reports, $"tables of {keys.Length} reports", () => comparer.Compare(new(keys)));
        var series = new NumbersAddress { Measures = Five, Agencies = Filters.None.With(Facet.Agency, agencies) };
        await Say(summary.Reports, $"series of {agencies.Count} agencies × {Five.Length} measures, all years", () => finder.Series(series));
        await Say(summary.Reports, "series of the same, six years asked for", () => finder.Series(series with { From = summary.LastYear - 5, To = summary.LastYear }));
        foreach (var name in new[] { "requests/received/total", "correction-rate" })
        {
            var address = new NumbersAddress { Measures = Measures.Called(name), Year = summary.LastYear };
            await Say(summary.Reports, $"ranking by {name}, one year", () => finder.Ranking(address));
            await Say(summary.Reports, $"aggregate of {name} by region, one year", () => finder.Aggregates(address with { From = summary.LastYear, To = summary.LastYear }).ToList());
        }
    }

    static async Task Say(int reports, string what, Func<object> ask) =>
        Console.WriteLine($"{reports} reports\t{what}\t{await Timing.Of(() => Task.FromResult(ask()))}");
}
