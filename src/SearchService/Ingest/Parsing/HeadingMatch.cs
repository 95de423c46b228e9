using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>A paragraph that may be a section's heading.</summary>
/// <param name="Kind">The section its wording names, or null for another heading with a numeral of the first order.</param>
/// <param name="Heading">The heading as printed.</param>
/// <param name="Rest">What follows it in the same paragraph, or an empty string.</param>
/// <param name="Rank">How it is numbered.</param>
sealed partial record HeadingMatch(SectionKind? Kind, string Heading, string Rest, HeadingRank Rank)
{
    const int LongestHeading = 45;

    /// <summary>Reads a paragraph as a heading; null where it is none.</summary>
    public static HeadingMatch? Of(DocumentBlock.Paragraph paragraph, bool isLast)
    {
        var text = paragraph.Text;
        var rank = RankOf(text);
        if (text.Length <= LongestHeading && !Sentence().IsMatch(text) && Whole(text, rank, isLast) is { } whole)
            return whole;
        // 六、其他需要报告的事项：无。
        return rank == HeadingRank.First && RunOn().Match(text) is { Success: true } run && Whole(run.Groups["heading"].Value, rank, false) is { Kind: not null } heading
            ? heading with { Heading = run.Groups["heading"].Value + run.Groups["mark"].Value.TrimEnd(), Rest = run.Groups["rest"].Value }
            : null;
    }

    static HeadingMatch? Whole(string text, HeadingRank rank, bool isLast)
    {
        var core = LabelText.Core(text);
        var kind = SectionHeadings.KindOf(core) ?? (isLast && rank == HeadingRank.First ? SectionHeadings.KindOfBeginning(core) : null);
        return kind is null && (rank != HeadingRank.First || FormLabels.IsLabel(core)) ? null : new(kind, text, "", rank);
    }

    static HeadingRank RankOf(string text) =>
        First().IsMatch(text) ? HeadingRank.First : Bracketed().IsMatch(text) ? HeadingRank.Bracketed : HeadingRank.None;

    [GeneratedRegex(@"^[\s|]*l?(?:[一二三四五六七八九十]+\s*[、.．,，]|第[一二三四五六七八九十]+部分)")]
    private static partial Regex First();

    [GeneratedRegex(@"^[（(]\s*[一二三四五六七八九十\d]+\s*[)）]|^\d+[)）]|^[一二三四五六七八九十]+是")]
    private static partial Regex Bracketed();

    [GeneratedRegex("[。；！？]")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?<heading>[^。：:；]{4,40}?)(?<mark>[。：:]\s*|\s+)(?<rest>\S.*)$")]
    private static partial Regex RunOn();
}

/// <summary>How a heading is numbered.</summary>
enum HeadingRank
{
    /// <summary>By 一、 or 第一部分: a section.</summary>
    First,

    /// <summary>Not at all, or by 2、: a section where its wording says so.</summary>
    None,

    /// <summary>By （一）: a part of a section.</summary>
    Bracketed,
}
