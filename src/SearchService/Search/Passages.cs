using System.Collections.Immutable;

namespace SearchService.Search;

/// <summary>A stretch of text with marks in it.</summary>
sealed class Passage(SectionTexts text, int start)
{
    readonly List<Mark> _marks = [];

    public int Start { get; } = start;

    public int End { get; private set; } = start;

    /// <summary>The terms that stand in it.</summary>
    public IEnumerable<Query.Term> Terms => _marks.Select(mark => mark.Term).Distinct();

    /// <summary>Takes a mark in; marks come in order.</summary>
    public void Add(Mark mark, int end)
    {
        End = Math.Max(End, Math.Max(end, mark.End));
        _marks.Add(mark);
    }

    public Snippet ToSnippet() => new(text.PlaceOf(Start, End), text.SectionAt(Start).Section.Heading, [.. Fragments()],
        [.. _marks.Select(mark => new Occurrence(text.PlaceOf(mark.Start, mark.End), mark.Term, text.SentencesAround(mark.Start, mark.End)))]);

    IEnumerable<Fragment> Fragments()
    {
        var at = Start;
        foreach (var (start, end) in Joined())
        {
            if (at < start)
                yield return new(text.Text[at..start], false);
            yield return new(text.Text[start..end], true);
            at = end;
        }
        if (at < End)
            yield return new(text.Text[at..End], false);
    }

    // Marks that overlap become one; marks that touch stay two.
    List<(int Start, int End)> Joined()
    {
        var joined = new List<(int Start, int End)>();
        foreach (var mark in _marks)
            if (joined is [.., var last] && mark.Start < last.End)
                joined[^1] = (last.Start, Math.Max(last.End, mark.End));
            else
                joined.Add((mark.Start, mark.End));
        return joined;
    }
}

/// <summary>An occurrence of a term in the joined text of a kind of section.</summary>
readonly record struct Mark(int Start, int End, Query.Term Term);

/// <summary>Finds the passages of a text.</summary>
static class Passages
{
    public static IEnumerable<Passage> In(SectionTexts text, ImmutableArray<WantedTerm> terms)
    {
        var window = new Window(text);
        Passage? open = null;
        foreach (var mark in MarksIn(text, terms))
        {
            if (open is null || mark.Start >= open.End)
            {
                if (open is not null)
                    yield return open;
                open = new(text, Math.Max(window.StartFor(mark), open?.End ?? 0));
                open.Add(mark, window.EndFor(mark));
            }
            else
                open.Add(mark, 0);
        }
        if (open is not null)
            yield return open;
    }

    // One for each occurrence, in order of beginnings; they may overlap.
    static IOrderedEnumerable<Mark> MarksIn(SectionTexts text, ImmutableArray<WantedTerm> terms) => (
        from wanted in terms
        where wanted.Sections.Contains(text.Kind)
        from place in text.PlacesOf(wanted.Term)
        select new Mark(place.Start, place.End, wanted.Term)).OrderBy(mark => mark.Start).ThenBy(mark => mark.End);
}
