using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// Headings that stand in the middle of a paragraph, where a page lost the line end before them: …。六、其他需要报告的事项 无。 Only behind
/// the end of a sentence, with numeral and statutory wording, with text of its own or a table behind it, between the sections it belongs between,
/// and only where the section has no heading on a line of its own. A mere mention or an enumeration of the sections has none of this.
/// </summary>
static partial class RunInHeadings
{
    /// <summary>The blocks with such paragraphs parted, and the headings found.</summary>
    public static (ImmutableArray<DocumentBlock> Blocks, ImmutableArray<HeadingMatch> Found) Parted(ImmutableArray<DocumentBlock> blocks)
    {
        var found = ImmutableArray.CreateBuilder<HeadingMatch>();
        var parted = ImmutableArray.CreateBuilder<DocumentBlock>(blocks.Length);
        SectionKind?[]? kinds = null;
        for (var at = 0; at < blocks.Length; at++)
            if (blocks[at] is DocumentBlock.Paragraph paragraph && Numbered().IsMatch(paragraph.Text))
                parted.AddRange(Part(paragraph, at, kinds ??= [.. blocks.Select(KindOf)], at + 1 < blocks.Length && HeadingFinder.BeginsTable(blocks[at + 1]), found));
            else
                parted.Add(blocks[at]);
        return (found.Count == 0 ? blocks : parted.ToImmutable(), found.ToImmutable());
    }

    static SectionKind? KindOf(DocumentBlock block) => block is DocumentBlock.Paragraph paragraph && HeadingMatch.Of(paragraph, false) is { Rank: not HeadingRank.Bracketed } match ? match.Kind : null;

    static IEnumerable<DocumentBlock.Paragraph> Part(DocumentBlock.Paragraph paragraph, int at, SectionKind?[] kinds, bool tableFollows, ImmutableArray<HeadingMatch>.Builder found)
    {
        var start = 0;
        foreach (Match match in Numbered().Matches(paragraph.Text))
        {
            var (heading, rest) = (match.Groups["heading"].Value, paragraph.Text[(match.Index + match.Length)..]);
            if (SectionHeadings.KindOf(LabelText.Core(heading)) is not { } kind || !Stands(kind, at, kinds, found) || !(rest.Length == 0 ? tableFollows : HasText(kind, rest)))
                continue;
            yield return paragraph with { Text = paragraph.Text[start..match.Groups["heading"].Index].TrimEnd() };
            yield return paragraph with { Text = match.Value[(match.Groups["heading"].Index - match.Index)..].TrimEnd() };
            found.Add(new(kind, heading, "", HeadingRank.First));
            start = match.Index + match.Length;
        }
        if (start < paragraph.Text.Length)
            yield return paragraph with { Text = paragraph.Text[start..] };
    }

    // No section has two headings, and the six stand in one order.
    static bool Stands(SectionKind kind, int at, SectionKind?[] kinds, IEnumerable<HeadingMatch> found) =>
        kind != SectionKind.Other && !kinds.Contains(kind) && found.All(before => before.Kind < kind)
        && kinds[..at].All(before => before is null or SectionKind.Other || before < kind)
        && kinds[(at + 1)..].All(after => after is null or SectionKind.Other || after > kind);

    // The three sections of the tables hold none; in an enumeration the next heading follows at once.
    static bool HasText(SectionKind kind, string rest) =>
        kind is SectionKind.Overview or SectionKind.Problems or SectionKind.OtherMatters && !Enumerated().IsMatch(rest);

    [GeneratedRegex(@"(?<=[。！？]\s*)(?<heading>[一二三四五六七八九十]\s*[、.．]\s*[^。！？；：:，,、\s]{2,20}(?:、[^。！？；：:，,、\s]{2,16})?)(?:[：:。]\s*|\s+|$)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]\s*[、.．]")]
    private static partial Regex Enumerated();
}
