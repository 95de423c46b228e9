using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>The publication date a page prints beside its title: 发布日期：2021-01-19.</summary>
static partial class PublicationDate
{
    /// <summary>The date in a line before the first section, with the line's words, or null.</summary>
    public static (PartialDate Date, string Text)? In(ImmutableArray<BodyPart> parts)
    {
        foreach (var part in parts.TakeWhile(part => part.Role != BodyRole.Heading).Where(part => part.Role == BodyRole.Text))
            if (Labeled().Match(part.Text) is { Success: true } match && DateOf(match) is { } date)
                return (date, match.Value);
        return null;
    }

    /// <summary>The date a page's metadata holds, with its words, or null.</summary>
    public static (PartialDate Date, string Text)? In(string? metadata) =>
        Day().Match(metadata ?? "") is { Success: true } match && DateOf(match) is { } date ? (date, metadata!) : null;

    static PartialDate? DateOf(Match match)
    {
        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        return PartialDate.TryCreate(Number("y"), Number("m"), Number("d"));
    }

    [GeneratedRegex(@"(?:发布日期|发布时间|公开日期|公布日期|发文日期|发布于|成文日期|时间|日期)(?>\s*)[：:]?(?>\s*)[\[【]?(?>\s*)(?<y>20\d{2})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})")]
    private static partial Regex Labeled();

    [GeneratedRegex(@"^\s*(?<y>20\d{2})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})")]
    private static partial Regex Day();
}
