using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>
/// Cuts the passages that show where terms stand: the sentence, or about <see cref="Reach"/> characters to either side where it is long.
/// Passages never overlap, and those that show a term not yet shown come before those that repeat one.
/// </summary>
/// <param name="terms">What to mark, and in which sections.</param>
public sealed class SnippetBuilder(IEnumerable<WantedTerm> terms)
{
    /// <summary>How many snippets a hit has at most.</summary>
    public const int PerHit = 3;

    /// <summary>How far a passage reaches to either side of a mark, in UTF-16 units.</summary>
    public const int Reach = 60;

    readonly ImmutableArray<WantedTerm> _terms = [.. terms];

    /// <summary>Snippets of these sections, in the document's order.</summary>
    public ImmutableArray<Snippet> Snippets(IEnumerable<Section> sections, int limit = PerHit)
    {
        if (_terms.IsEmpty)
            return [];
        var passages = SectionTexts.Of(sections).SelectMany(text => Passages.In(text, _terms)).ToList();
        return [.. Chosen(passages, limit).Order().Select(index => passages[index].ToSnippet())];
    }

    static List<int> Chosen(List<Passage> passages, int limit)
    {
        var (chosen, shown) = (new List<int>(), new HashSet<Query.Term>());
        var left = Enumerable.Range(0, passages.Count).ToList();
        while (chosen.Count < limit && left.Count > 0)
        {
            // The first of those that show the most terms not shown yet.
            var best = left.MaxBy(index => passages[index].Terms.Count(term => !shown.Contains(term)));
            chosen.Add(best);
            left.Remove(best);
            shown.UnionWith(passages[best].Terms);
        }
        return chosen;
    }
}
