using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>The heading of the form that a row's labels name.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Last">The index of the last label that belongs to it; words after it are values (见附件).</param>
sealed record LabelMatch(Heading Heading, int Last)
{
    // A label is cut into no more pieces than this, its groups with it.
    const int MostPieces = 8;

    /// <summary>The heading nearest to the numbers, or null where no label names one.</summary>
    public static LabelMatch? In(ImmutableArray<TableCell> labels, HeadingSet headings)
    {
        if (labels.IsEmpty)
            return null;
        var last = labels.Length - 1;
        string[] cores = [.. labels.Skip(labels.Length - MostPieces).Select(label => LabelText.Core(label.Text))];
        return Alone(cores[^1], headings) is { } heading ? new(heading, last)
            : Joined(cores, headings) is { } joined ? new(joined, last)
            : Earlier(cores, headings) is var (earlier, index) ? new(earlier, last - cores.Length + 1 + index)
            : null;
    }

    // 规章 | 见附件 | 0: words after the label that are none of the form's are values.
    static (Heading Heading, int Index)? Earlier(string[] cores, HeadingSet headings)
    {
        for (var index = cores.Length - 2; index >= 0 && !FormLabels.IsLabel(cores[index + 1]); index--)
            if (Alone(cores[index], headings) is { } heading)
                return (heading, index);
        return null;
    }

    static Heading? Alone(string core, HeadingSet headings) => headings.NamedIn(core)?.Heading;

    // A label cut into several cells or lines: what it names must reach into the last piece, or the piece stand in the form's own wording.
    static Heading? Joined(string[] cores, HeadingSet headings)
    {
        for (var first = cores.Length - 2; first >= 0; first--)
        {
            var joined = string.Concat(cores[first..]);
            if (headings.NamedIn(joined) is { } best)
                return best.End > joined.Length - cores[^1].Length || LabelText.Core(best.Heading.Label).Contains(cores[^1], StringComparison.Ordinal) ? best.Heading : null;
        }
        return null;
    }
}
