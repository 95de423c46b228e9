using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>From an address to an answer: what the API, the pages and the command line share.</summary>
sealed class Searcher(ISearchEngine engine)
{
    /// <summary>Parses and asks.</summary>
    public async ValueTask<SearchAnswer> AskAsync(SearchAddress address, CancellationToken cancellation) => QueryParser.Parse(address.Text) switch
    {
        ParsedQuery.Refused refused => new SearchAnswer.NotUnderstood(refused.Position, refused.Message),
        ParsedQuery.Understood understood => await AskAsync(understood.Query, address, cancellation),
        var other => throw new InvalidOperationException($"There is no parsed query {other.GetType()}."),
    };

    async ValueTask<SearchAnswer> AskAsync(Query? query, SearchAddress address, CancellationToken cancellation)
    {
        var results = await engine.SearchAsync(
            new(query) { Filters = address.Filters, Order = address.Order, Size = address.Size, Cursor = address.Cursor }, cancellation);
        return new SearchAnswer.Found(query, results, [.. Notes.On(results)]);
    }
}
