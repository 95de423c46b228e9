using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>The heading of the form that a row's labels name.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Last">The index of the last label that belongs to it; words after it are values (见附件).</param>
sealed record LabelMatch(Heading Heading, int Last)
{
    /// <summary>The heading nearest to the numbers, or null where no label names one.</summary>
    public static LabelMatch? In(ImmutableArray<TableCell> labels, ImmutableArray<Heading> headings)
    {
        if (labels.IsEmpty)
            return null;
        var cores = labels.Select(label => LabelText.Core(label.Text)).ToArray();
        var last = cores.Length - 1;
        return Alone(cores[last], headings) is { } heading ? new(heading, last)
            : Joined(cores, headings) is { } joined ? new(joined, last)
            : Enumerable.Range(0, last).Reverse().Select(index => Alone(cores[index], headings) is { } earlier ? new LabelMatch(earlier, index) : null).FirstOrDefault(match => match is not null);
    }

    static Heading? Alone(string core, ImmutableArray<Heading> headings) => Best(core, headings)?.Heading;

    // A label cut into several cells or lines: what it names must reach into the last piece, or the piece stand in the form's own wording.
    static Heading? Joined(string[] cores, ImmutableArray<Heading> headings)
    {
        for (var first = cores.Length - 2; first >= 0; first--)
        {
            var joined = string.Concat(cores[first..]);
            if (Best(joined, headings) is { } best)
                return best.End > joined.Length - cores[^1].Length || LabelText.Core(best.Heading.Label).Contains(cores[^1], StringComparison.Ordinal) ? best.Heading : null;
        }
        return null;
    }

    // Notes in brackets name other rows (其他对外管理服务事项（指行政许可以外的…）): what is named first counts.
    static (Heading Heading, int End)? Best(string core, ImmutableArray<Heading> headings)
    {
        (Heading Heading, int Start, int End)? best = null;
        foreach (var heading in headings)
            if (FormLabels.CoreOf(heading).Match(core) is { Success: true } match && (best is null || match.Index < best.Value.Start))
                best = (heading, match.Index, match.Index + match.Length);
        return best is { } found ? (found.Heading, found.End) : null;
    }
}
