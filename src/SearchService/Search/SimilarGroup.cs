using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>Paragraphs that are nearly identical, as boilerplate is from year to year and from agency to agency.</summary>
/// <param name="Paragraphs">They, in their order; at least one.</param>
public sealed record SimilarGroup(ImmutableArray<SimilarParagraph> Paragraphs)
{
    /// <summary>Each two of a group are at least so like each other.</summary>
    public const double NearIdentical = 0.95;

    /// <summary>Puts each paragraph into the first group all of which it is nearly identical with, else into one of its own.</summary>
    public static ImmutableArray<SimilarGroup> Of(IEnumerable<SimilarParagraph> paragraphs)
    {
        var groups = new List<List<(SimilarParagraph Paragraph, PairSet Pairs)>>();
        foreach (var paragraph in paragraphs)
        {
            var pairs = PairSet.Of(paragraph.Paragraph.Text);
            var group = groups.Find(group => group.TrueForAll(member => member.Pairs.LikenessTo(pairs) >= NearIdentical));
            if (group is null)
                groups.Add(group = []);
            group.Add((paragraph, pairs));
        }
        return [.. groups.Select(group => new SimilarGroup([.. group.Select(member => member.Paragraph)]))];
    }

    /// <summary>Each paragraph by itself.</summary>
    public static ImmutableArray<SimilarGroup> Apart(IEnumerable<SimilarParagraph> paragraphs) => [.. paragraphs.Select(paragraph => new SimilarGroup([paragraph]))];
}
