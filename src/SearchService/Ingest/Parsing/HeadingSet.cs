using System.Collections.Immutable;
using SearchService.Reports.Formats;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>Headings of the form that a label may name.</summary>
sealed class HeadingSet
{
    readonly Memo<(Heading Heading, int End)?> _named;

    public HeadingSet(ImmutableArray<Heading> headings) => _named = new(core => Find(core, headings));

    /// <summary>
    /// The heading a core names and where its name ends, or null. Notes in brackets name other rows (其他对外管理服务事项（指行政许可以外的…）):
    /// what is named first counts.
    /// </summary>
    public (Heading Heading, int End)? NamedIn(string core) => _named[core];

    static (Heading, int)? Find(string core, ImmutableArray<Heading> headings)
    {
        (Heading Heading, int Start, int End)? best = null;
        foreach (var heading in headings)
            if (FormLabels.CoreOf(heading).Match(core) is { Success: true } match && (best is null || match.Index < best.Value.Start))
                best = (heading, match.Index, match.Index + match.Length);
        return best is { } found ? (found.Heading, found.End) : null;
    }
}
