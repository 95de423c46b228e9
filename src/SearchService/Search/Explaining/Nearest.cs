using System.Collections.Immutable;
using SearchService.Search.Names;
using SearchService.Search.Words;
using SearchService.Text;

namespace SearchService.Search.Explaining;

/// <summary>
/// What was perhaps meant where nothing was found: agencies and regions whose names are few characters away (沭阳, 沐阳), and phrases that are written almost
/// so, shortened so (信公) or spoken so (xinxi gongkai, XXGK), as far as they occur.
/// </summary>
/// <param name="engine">Whom to ask whether a phrase occurs.</param>
/// <param name="directory">Who is who.</param>
public sealed class Nearest(ISearchEngine engine, AgencyDirectory directory)
{
    const int MostOffered = 5;
    const int MostTried = 12;

    /// <summary>A note with what was perhaps meant, or null where nothing is near.</summary>
    public async ValueTask<Note?> ToAsync(SearchRequest request, CancellationToken cancellation)
    {
        if (PlainQuestion.Of(request.Query) is not { } question)
            return null;
        // Pinyin is typed with spaces between the words.
        var typed = question.Runs.Select(run => run.Text).Append(string.Concat(question.Runs.Select(run => run.Text))).Distinct().ToList();
        ImmutableArray<NoteTarget> targets = [.. Names(typed, request.Filters), .. await PhrasesAsync(typed, request, cancellation)];
        return targets.IsEmpty ? null : new("nearest", $"或许要找：{string.Join("、", targets.Select(target => target.Label))}。Perhaps this was meant.") { Targets = targets };
    }

    IEnumerable<NoteTarget> Names(List<string> typed, Filters filters) =>
        Near(typed, directory.Names, name => name.Folded).DistinctBy(name => name.Value).Take(MostOffered)
            .Select(name => new NoteTarget.Search(name.Label, "", filters.With(name.Facet, name.Value)));

    async ValueTask<IEnumerable<NoteTarget>> PhrasesAsync(List<string> typed, SearchRequest request, CancellationToken cancellation)
    {
        var meant = Phrases.All.Where(phrase => typed.Any(text => phrase.IsMeantBy(FoldedText.Of(text).Text)));
        var tried = meant.Concat(Near(typed, Phrases.All, phrase => phrase.Folded)).Select(phrase => phrase.Text).Distinct().Take(MostTried).Select(text => new Query.Run(text)).ToList();
        if (tried.Count == 0)
            return [];
        var results = await engine.SearchAsync(new SearchRequest(tried is [var only] ? only : new Query.AnyOf([.. tried])) { Size = 0 }, cancellation);
        return tried.Except(results.Absent.OfType<Query.Run>()).Take(MostOffered).Select(run => new NoteTarget.Search(run.Text, run.ToString(), request.Filters));
    }

    // A third of the characters may differ; of two, one. The nearest first, in their own order.
    static IEnumerable<T> Near<T>(List<string> typed, IEnumerable<T> known, Func<T, string> folded)
    {
        var wanted = typed.Select(text => FoldedText.Of(text).Text).Where(text => text.Length > 1).ToList();
        return from item in known
               let name = folded(item)
               where name.Length > 1
               let distance = wanted.Select(text => EditDistance.Between(text, name, MostDifferent(text))).Where((found, index) => found <= MostDifferent(wanted[index])).DefaultIfEmpty(int.MaxValue).Min()
               where distance < int.MaxValue
               orderby distance
               select item;
    }

    static int MostDifferent(string text) => Math.Max(1, text.Length / 3);
}
