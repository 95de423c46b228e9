using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Corpus.Narrative;

/// <summary>Tells what happened between two years from the descent of the paragraphs, never by comparing which text is like which.</summary>
public static partial class Edits
{
    /// <summary>The edits between two years' sections.</summary>
    public static ImmutableArray<ParagraphEdit> Between(ImmutableArray<WrittenSection> before, ImmutableArray<WrittenSection> after) =>
        [.. from now in after from then in before where then.Kind == now.Kind from edit in Between(then, now) select edit];

    static IEnumerable<ParagraphEdit> Between(WrittenSection before, WrittenSection after)
    {
        var places = before.Paragraphs.Index().ToDictionary(paragraph => paragraph.Item.Draft.Id, paragraph => paragraph.Index);
        // Two halves have the same origin, so they fall into one group; new paragraphs have none and stay single.
        var descents = after.Paragraphs.Index().GroupBy(paragraph => paragraph.Item.Draft.Origins is [var first, ..] ? first : paragraph.Item.Draft.Id).ToList();
        var inherited = descents.SelectMany(descent => descent.First().Item.Draft.Origins).ToHashSet();
        foreach (var descent in descents)
            yield return EditOf(before, after, [.. OriginsOf(descent.First().Item, places)], [.. descent.Select(paragraph => paragraph.Index)]);
        foreach (var dropped in places.Where(place => !inherited.Contains(place.Key)).Select(place => place.Value).Order())
            yield return EditOf(before, after, [dropped], []);
    }

    // A paragraph that had nothing to say last year has no place there: what descends from it alone is new.
    static IEnumerable<int> OriginsOf(WrittenParagraph paragraph, Dictionary<ulong, int> places) =>
        paragraph.Draft.Origins.Where(places.ContainsKey).Select(origin => places[origin]);

    static ParagraphEdit EditOf(WrittenSection before, WrittenSection after, ImmutableArray<int> from, ImmutableArray<int> to)
    {
        var shape = (from.Length, to.Length) switch
        {
            (0, _) => ShapeChange.New,
            (_, 0) => ShapeChange.Dropped,
            (2, _) => ShapeChange.Joined,
            (_, 2) => ShapeChange.Split,
            _ => after.Paragraphs[to[0]].Draft.Moved ? ShapeChange.Moved : ShapeChange.Kept,
        };
        var wording = shape is ShapeChange.New or ShapeChange.Dropped ? WordingChange.None : WordingOf(TextOf(before, from), TextOf(after, to));
        return new ParagraphEdit(after.Kind, shape, wording, from, to);
    }

    static string TextOf(WrittenSection section, ImmutableArray<int> places) => string.Concat(places.Select(place => section.Paragraphs[place].Text));

    static WordingChange WordingOf(string before, string after) =>
        before == after ? WordingChange.None
        : Numbers().Replace(before, "0") == Numbers().Replace(after, "0") ? WordingChange.NumbersOnly
        : WordingChange.Words;

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Numbers();
}
