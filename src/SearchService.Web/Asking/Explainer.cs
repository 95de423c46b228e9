using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Search.Explaining;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>Explains an answer: what a name means, why nothing was found, where it stands all the same, what was perhaps meant.</summary>
sealed class Explainer(ISearchEngine engine, ReportStore store)
{
    const int MostNamed = 5;

    /// <summary>The answer with its notes and, where it is empty, with what a wider question finds.</summary>
    /// <param name="found">The answer.</param>
    /// <param name="request">The question as typed.</param>
    /// <param name="asked">The question as it was asked, with words of the same meaning where they were searched for.</param>
    /// <param name="cancellation">Ends it.</param>
    public async ValueTask<SearchAnswer.Found> ExplainAsync(SearchAnswer.Found found, SearchRequest request, SearchRequest asked, CancellationToken cancellation)
    {
        if (request.Query is not { } query)
            return found with { Notes = [.. UnknownGroups.Among(store, request.Filters, [])] };
        var directory = store.Directory;
        found = found with { Cells = await InCellsAsync(query, request.Filters, cancellation) };
        ImmutableArray<Note> notes =
        [
            .. UnknownGroups.Among(store, request.Filters, [query]), .. Notes.On(found.Results), .. InQuarantine(query, found.Results), .. new NameNotes(directory).On(request),
            .. await NotJudgedAsync(asked.Query, asked.Filters, cancellation),
        ];
        if (found.Results.Total > 0 || found.Cells is { Results.Total: > 0 })
            return found with { Notes = notes };
        var widened = await new WiderSearch(engine, store.Synonyms).WidenAsync(request, cancellation);
        Note[] nearest = await new Nearest(engine, directory).ToAsync(request, cancellation) is { } note ? [note] : [];
        return found with { Widened = widened, Notes = [.. notes, .. nearest, .. notes.IsEmpty && nearest.Length == 0 && widened is null ? new[] { Nothing } : []] };
    }

    static Note Nothing { get; } = new("nothingFound", "没有找到符合的年报，也没有相近的名称或词语。Nothing was found, and no name or phrase is near.");

    // Each term that is in no report, and where nothing was found at all, the terms together.
    IEnumerable<Note> InQuarantine(Query query, SearchResults results)
    {
        var together = results.Total == 0 && query.WantedTerms.Select(wanted => wanted.Term).Distinct().ToList() is { Count: > 1 } terms ? [[.. terms]] : Array.Empty<Query.Term[]>();
        return from asked in results.Absent.Select(term => new[] { term }).Concat(together)
               let found = store.Quarantine(new ListRequest(Filters.None) { Size = MostNamed }, asked)
               where found.Total > 0
               let printed = string.Join(' ', asked.Select(term => term.ToString()))
               select new Note("inQuarantine", $"{printed} 见于 {found.Total} 份隔离待查、未编入索引的文件：{string.Join("、", found.Items.Select(document => document.Source.FileName))}。It stands in {found.Total} documents that are in quarantine and not searched.")
               {
                   Targets = [new NoteTarget.Quarantine($"{found.Total} 份隔离文件", printed)],
               };
    }

    async ValueTask<List<Note>> NotJudgedAsync(Query? query, Filters filters, CancellationToken cancellation)
    {
        var notes = new List<Note>();
        foreach (var (measure, lacking) in NumberQueries.Lacking(query))
            if ((await engine.SearchAsync(new(lacking) { Filters = filters, Size = 0 }, cancellation)).Total is var count and > 0)
                notes.Add(new("withoutNumber", $"另有 {count} 份年报没有“{measure.Label}”这个数，无从判断，不在结果之中。{count} more reports have no {measure.Id} and could not be judged.") { Indicators = [measure.Id], Count = count });
        return notes;
    }

    async ValueTask<NumberInCells?> InCellsAsync(Query? query, Filters filters, CancellationToken cancellation) =>
        NumberQueries.InCells(query) is { } cells ? new(cells, await engine.SearchAsync(new(cells) { Filters = filters }, cancellation)) : null;
}
