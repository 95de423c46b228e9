using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>Finds where a sentence first stood, among the current versions of reports: its words unbroken, though more may stand before or after them in the sentence.</summary>
sealed class OriginFinder(TimedEngine engine)
{
    public async ValueTask<Origin> FindAsync(ReportKey key, Sentence sentence, CancellationToken cancellation)
    {
        var request = new SearchRequest(new Query.Run(sentence.Text)) { Order = new(SearchOrder.Oldest), Size = 1 };
        var own = await engine.SearchAsync(request with { Filters = Filters.None.With(Facet.Agency, key.AgencyId) }, cancellation);
        var all = await engine.SearchAsync(request, cancellation);
        return new(sentence, own.Hits.FirstOrDefault(), all.Hits.FirstOrDefault(), all.Total);
    }
}

/// <summary>Where a sentence first stood.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="InAgency">The same agency's report of the first year that has it, or null where none is current.</param>
/// <param name="Anywhere">The report of the first year that has it, or null.</param>
/// <param name="Reports">How many reports have it.</param>
sealed record Origin(Sentence Sentence, Hit? InAgency, Hit? Anywhere, int Reports);
