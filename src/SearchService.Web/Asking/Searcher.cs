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
        // Of a later page the first one has said it.
        return address.Cursor is not null ? new SearchAnswer.Found(query, results, [.. Notes.On(results)])
            : new SearchAnswer.Found(query, results, [.. Notes.On(results), .. await NotJudgedAsync(query, address.Filters, cancellation)]) { Cells = await InCellsAsync(query, address.Filters, cancellation) };
    }

    async ValueTask<List<Note>> NotJudgedAsync(Query? query, Filters filters, CancellationToken cancellation)
    {
        var notes = new List<Note>();
        foreach (var (measure, lacking) in NumberQueries.Lacking(query))
            if ((await engine.SearchAsync(new(lacking) { Filters = filters, Size = 0 }, cancellation)).Total is var count and > 0)
                notes.Add(new("withoutNumber", $"另有 {count} 份年报没有“{measure.Label}”这个数，无从判断，不在结果之中。{count} more reports have no {measure.Id} and could not be judged.", [measure.Id]) { Count = count });
        return notes;
    }

    async ValueTask<NumberInCells?> InCellsAsync(Query? query, Filters filters, CancellationToken cancellation) =>
        NumberQueries.InCells(query) is { } cells ? new(cells, await engine.SearchAsync(new(cells) { Filters = filters }, cancellation)) : null;
}
