using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>A stretch of a section's text with marks in it.</summary>
sealed class Passage(Section section, int start)
{
    readonly List<(int Start, int End)> _marks = [];

    public int Start { get; } = start;

    public int End { get; private set; } = start;

    /// <summary>The terms that stand in it, by number.</summary>
    public HashSet<int> Terms { get; } = [];

    /// <summary>Takes a mark in; marks come in order and those that overlap become one.</summary>
    public void Add(Mark mark, int end)
    {
        End = Math.Max(End, Math.Max(end, mark.End));
        Terms.Add(mark.Term);
        if (_marks is [.., var last] && mark.Start < last.End)
            _marks[^1] = (last.Start, Math.Max(last.End, mark.End));
        else
            _marks.Add((mark.Start, mark.End));
    }

    public Snippet ToSnippet()
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        var at = Start;
        foreach (var (start, end) in _marks)
        {
            Add(fragments, at, start, match: false);
            Add(fragments, start, end, match: true);
            at = end;
        }
        Add(fragments, at, End, match: false);
        return new(section.Kind, section.Heading, fragments.ToImmutable());
    }

    void Add(ImmutableArray<Fragment>.Builder fragments, int start, int end, bool match)
    {
        if (start < end)
            fragments.Add(new(section.Text[start..end], match));
    }
}

/// <summary>Finds the passages of a section.</summary>
static class Passages
{
    public static IEnumerable<Passage> In(Section section, ImmutableArray<WantedTerm> terms)
    {
        var folded = FoldedText.Of(section.Text);
        var window = new Window(section.Text, folded);
        Passage? open = null;
        foreach (var mark in Marks.Of(section, folded, terms))
        {
            if (open is null || mark.Start >= open.End)
            {
                if (open is not null)
                    yield return open;
                open = new(section, Math.Max(window.StartFor(mark), open?.End ?? 0));
                open.Add(mark, window.EndFor(mark));
            }
            else
                open.Add(mark, 0);
        }
        if (open is not null)
            yield return open;
    }
}
