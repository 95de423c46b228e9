using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// Chooses the headings of a document. The same words stand over a section, over a part of 总体情况 and in the preamble; each
/// statutory section has one heading, the best numbered one, and a table's section the one with the table below it.
/// </summary>
static class HeadingFinder
{
    const int LongestPiece = 8;

    /// <summary>The headings by the index of their block.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="lists">Those of indicator lists, whose lines (一、主动公开情况) read like headings.</param>
    public static SortedDictionary<int, HeadingMatch> Find(ImmutableArray<DocumentBlock> blocks, IReadOnlySet<int> lists)
    {
        var candidates = Candidates(blocks, lists);
        var followsForm = blocks.Where((_, index) => !lists.Contains(index)).Any(OpensTable);
        var chosen = new SortedDictionary<int, HeadingMatch>();
        foreach (var kind in candidates.Where(candidate => IsStatutory(candidate.Match.Kind)).GroupBy(candidate => candidate.Match.Kind))
            if (Best(kind, blocks) is { } best)
                chosen[best.Index] = best.Match;
        // An older report has sections of its own; in the statutory form such headings are parts of 总体情况.
        if (!followsForm)
            foreach (var (index, match) in candidates.Where(candidate => candidate.Match.Rank == HeadingRank.First && !chosen.ContainsKey(candidate.Index)))
                chosen[index] = match with { Kind = SectionKind.Other };
        return WithBracketedProblems(candidates, chosen);
    }

    /// <summary>True where a block begins a table of the form.</summary>
    public static bool OpensTable(DocumentBlock block) => block switch
    {
        DocumentBlock.Table table => table.Rows.Take(3).SelectMany(row => row.Cells).Any(cell => FormLabels.IsLabel(LabelText.Core(cell.Text))),
        DocumentBlock.Paragraph paragraph => TableInk.CanBe(paragraph) && FormLabels.Opens(LabelText.Core(paragraph.Text)),
        _ => false,
    };

    /// <summary>True where a block begins a table in a section that has one: a cut label does there (行政 ⏎ 复议).</summary>
    public static bool BeginsTable(DocumentBlock block) =>
        OpensTable(block) || (block is DocumentBlock.Paragraph paragraph && LabelText.Core(paragraph.Text) is { Length: <= LongestPiece } core && FormLabels.IsPiece(core));

    static List<(int Index, HeadingMatch Match)> Candidates(ImmutableArray<DocumentBlock> blocks, IReadOnlySet<int> lists)
    {
        var last = blocks.Length - 1;
        return [.. blocks.Select((block, index) => (index, Match: block is DocumentBlock.Paragraph paragraph && !lists.Contains(index) ? HeadingMatch.Of(paragraph, index == last) : null))
            .Where(candidate => candidate.Match is not null).Select(candidate => (candidate.index, candidate.Match!))];
    }

    static (int Index, HeadingMatch Match)? Best(IEnumerable<(int Index, HeadingMatch Match)> candidates, ImmutableArray<DocumentBlock> blocks)
    {
        var ranked = candidates.Where(candidate => candidate.Match.Rank != HeadingRank.Bracketed)
            .Select(candidate => (candidate.Index, candidate.Match, HasTable: IsTabular(candidate.Match.Kind) && TableFollows(blocks, candidate.Index)))
            .Where(candidate => candidate.HasTable || candidate.Match.Rank == HeadingRank.First || !IsTabular(candidate.Match.Kind))
            .OrderByDescending(candidate => candidate.HasTable).ThenBy(candidate => candidate.Match.Rank).ThenBy(candidate => candidate.Index).ToList();
        return ranked is [var best, ..] ? (best.Index, best.Match) : null;
    }

    // A sentence may stand between: 该部分以表格形式报告。
    static bool TableFollows(ImmutableArray<DocumentBlock> blocks, int heading) => blocks.Skip(heading + 1).Take(2).Any(BeginsTable);

    // Where 五、 is lost, （一）主要问题 after the tables begins the section.
    static SortedDictionary<int, HeadingMatch> WithBracketedProblems(List<(int Index, HeadingMatch Match)> candidates, SortedDictionary<int, HeadingMatch> chosen)
    {
        if (chosen.Values.All(match => match.Kind != SectionKind.Problems))
            foreach (var (index, match) in candidates.Where(candidate => candidate.Match.Kind == SectionKind.Problems).Take(1))
                if (chosen.LastOrDefault(heading => heading.Key < index).Value is { Kind: var before } && IsTabular(before))
                    chosen[index] = match;
        return chosen;
    }

    static bool IsStatutory(SectionKind? kind) => kind is not null and not SectionKind.Other;

    static bool IsTabular(SectionKind? kind) => kind is SectionKind.ProactiveDisclosure or SectionKind.Requests or SectionKind.Challenges;
}
