using System.Collections.Immutable;
using SearchService.Search.Words;
using SearchService.Text;

namespace SearchService.Search.Explaining;

/// <summary>
/// Asks wider where a question finds nothing, one step of <see cref="WideningStep"/> after the other until one finds something. It costs at most
/// <see cref="MostQuestions"/> questions and <see cref="TimeLimit"/>.
/// </summary>
/// <param name="engine">Whom to ask.</param>
/// <param name="synonyms">Words of the same meaning.</param>
public sealed class WiderSearch(ISearchEngine engine, SynonymSets synonyms)
{
    /// <summary>Runs of more characters are taken apart up to here only.</summary>
    public const int LongestRun = 40;

    /// <summary>The most questions put to the engine.</summary>
    public const int MostQuestions = 64;

    /// <summary>The time after which it gives up.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(1);

    /// <summary>The first wider question that finds something, under the same filters; null where none does or the question is of no kind that can be widened.</summary>
    /// <param name="request">The request that found nothing.</param>
    /// <param name="cancellation">Ends it with an exception; the time limit ends it without one.</param>
    public async ValueTask<Widened?> WidenAsync(SearchRequest request, CancellationToken cancellation)
    {
        if (PlainQuestion.Of(request.Query) is not { } question)
            return null;
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(TimeLimit);
        try
        {
            return await FirstThatFinds(new WiderQuestions(engine, synonyms, request, question, limited.Token), request, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    async ValueTask<Widened?> FirstThatFinds(WiderQuestions questions, SearchRequest request, CancellationToken cancellation)
    {
        foreach (var step in Enum.GetValues<WideningStep>())
            if (await questions.Of(step) is { } query && !query.Equals(request.Query) && CanBeTyped(query)
                && await engine.SearchAsync(request with { Query = query, Cursor = null }, cancellation) is { Total: > 0 } results)
                return new(step, query, results);
        return null;
    }

    // A wider question has an address like any other.
    static bool CanBeTyped(Query query) => QueryParser.Parse(query.ToString()) is ParsedQuery.Understood;
}

/// <summary>The wider questions of a question.</summary>
sealed class WiderQuestions(ISearchEngine engine, SynonymSets synonyms, SearchRequest request, PlainQuestion question, CancellationToken cancellation)
{
    const int MostPairs = 48;

    int _asked;
    ImmutableArray<Query> _parts = [];

    /// <summary>The question of a step, or null where the step changes nothing.</summary>
    public async ValueTask<Query?> Of(WideningStep step) => step switch
    {
        WideningStep.Synonyms => question.Asking(question.Terms.Select(synonyms.Expand)),
        WideningStep.Apart => question.Asking(question.Runs),
        WideningStep.Parts => (_parts = await Parts()).IsEmpty ? null : question.Asking(_parts),
        WideningStep.LongerParts => await LongerParts(),
        _ => MostOf([.. question.Runs.SelectMany(PairsOf).Distinct().Take(MostPairs)]),
    };

    // The shortest are given up first, until the others stand together; of parts alike in length most are asked for.
    async ValueTask<Query?> LongerParts()
    {
        for (var parts = _parts; parts.Length > 1;)
        {
            var longer = parts.RemoveAll(part => LengthOf(part) == parts.Min(LengthOf));
            if (longer.IsEmpty)
                return MostOf(parts);
            if (await Holds(question.Asking(longer)))
                return question.Asking(longer);
            parts = longer;
        }
        return null;
    }

    static int LengthOf(Query part) => part is Query.Run run ? FoldedText.LengthOf(run.Folded) : 0;

    // Three of five, two of three; of two, either.
    Query? MostOf(ImmutableArray<Query> parts) => parts.Length switch
    {
        < 2 => null,
        2 => question.Asking(new Query.AnyOf(parts)),
        _ => question.Asking(new Query.AtLeast((6 * parts.Length + 9) / 10, parts)),
    };

    static IEnumerable<Query> PairsOf(Query.Run run)
    {
        var units = new RunUnits(run);
        return Enumerable.Range(0, Math.Max(0, Math.Min(units.Count, WiderSearch.LongestRun) - 1)).Select(at => units.Part(at, 2));
    }

    async ValueTask<ImmutableArray<Query>> Parts()
    {
        var parts = new List<Query>();
        foreach (var run in question.Runs)
            parts.AddRange(await new OccurringParts(new RunUnits(run), Occurs).FindAsync());
        return [.. parts.Distinct()];
    }

    ValueTask<bool> Occurs(Query.Run run) => Holds(question.Asking(run));

    async ValueTask<bool> Holds(Query? query) =>
        ++_asked <= WiderSearch.MostQuestions && (await engine.SearchAsync(request with { Query = query, Size = 0, Cursor = null }, cancellation)).Total > 0;
}
