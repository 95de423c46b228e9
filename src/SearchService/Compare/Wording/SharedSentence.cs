using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Compare.Wording;

/// <summary>A sentence that stands on both sides.</summary>
/// <param name="Left">On the left.</param>
/// <param name="Right">On the right.</param>
public sealed record SharedSentence(Sentence Left, Sentence Right)
{
    /// <summary>The sentences two texts share, in the order of the left, and how much of the texts they are. A sentence that stands twice on both sides is shared twice.</summary>
    public static (ImmutableArray<SharedSentence> Shared, Repetition Repetition) Between(IEnumerable<PlacedSection> left, IEnumerable<PlacedSection> right)
    {
        var (lefts, rights) = (Folded(left), Folded(right));
        var waiting = rights.GroupBy(sentence => sentence.Folded, StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Queue<Sentence>(same.Select(sentence => sentence.Sentence)), StringComparer.Ordinal);
        var (shared, characters) = (new List<SharedSentence>(), 0);
        foreach (var (sentence, folded, length) in lefts)
            if (waiting.TryGetValue(folded, out var same) && same.TryDequeue(out var other))
            {
                shared.Add(new(sentence, other));
                characters += length;
            }
        return ([.. shared], new(characters, lefts.Sum(sentence => sentence.Length), rights.Sum(sentence => sentence.Length)));
    }

    internal SharedSentence Mirrored => new(Right, Left);

    static List<(Sentence Sentence, string Folded, int Length)> Folded(IEnumerable<PlacedSection> sections) =>
    [
        .. from section in sections
           from sentence in Sentence.Of(section.Place, section.Section.Text)
           let folded = FoldedText.Of(sentence.Text).Text
           select (sentence, folded, FoldedText.LengthOf(folded)),
    ];
}
