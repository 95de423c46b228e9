using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>From an address to an answer: what the API, the pages and the command line share.</summary>
/// <param name="engine">Whom to ask.</param>
/// <param name="store">What the engine searches: it knows the names, the synonyms and what is in quarantine.</param>
/// <param name="limit">How long a search may take.</param>
sealed class Searcher(ISearchEngine engine, ReportStore store, TimeLimit limit)
{
    readonly Explainer _explainer = new(engine, store);

    /// <summary>Parses and asks.</summary>
    public async ValueTask<SearchAnswer> AskAsync(SearchAddress address, CancellationToken cancellation) => QueryParser.Parse(address.Text) switch
    {
        ParsedQuery.Refused refused => new SearchAnswer.NotUnderstood(refused.Position, refused.Message),
        ParsedQuery.Understood understood => await AskInTimeAsync(understood.Query, address, cancellation),
        var other => throw new InvalidOperationException($"There is no parsed query {other.GetType()}."),
    };

    async ValueTask<SearchAnswer> AskInTimeAsync(Query? query, SearchAddress address, CancellationToken cancellation)
    {
        SearchAnswer.Found? found = null;
        return await limit.KeepAsync<SearchAnswer>(AskAsync, Late, cancellation);

        async ValueTask<SearchAnswer> AskAsync(CancellationToken limited)
        {
            var synonyms = store.Synonyms;
            var typed = new SearchRequest(query) { Filters = address.Filters, Order = address.Order, Size = address.Size, Cursor = address.Cursor };
            var asked = address.Synonyms && query is not null ? typed with { Query = synonyms.Expand(query) } : typed;
            found = new(query, await engine.SearchAsync(asked, limited)) { Expansions = synonyms.ExpansionsOf(query) };
            return address.Cursor is null ? await _explainer.ExplainAsync(found, typed, asked, limited) : found with { Notes = [.. Notes.OnALaterPage(found.Results.HasShifted)] };
        }

        // What was found stands, though there was no time to explain it.
        SearchAnswer Late() => found is null ? new SearchAnswer.TookTooLong(limit.Span) : found with { Notes = [Notes.Unexplained(limit.Span)] };
    }
}
