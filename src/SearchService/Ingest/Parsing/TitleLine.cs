using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Parsing;

/// <summary>A report's title: whose report it is, and of which year.</summary>
/// <param name="Text">The title as printed, its lines joined.</param>
/// <param name="Lines">The indexes of its lines among the document's blocks.</param>
/// <param name="Agency">The agency as the title names it, or null.</param>
/// <param name="Year">The year, or null.</param>
sealed partial record TitleLine(string Text, ImmutableArray<int> Lines, string? Agency, int? Year)
{
    /// <summary>Reads lines as a title; null where they do not end in the words for an annual report.</summary>
    public static TitleLine? Of(string text, ImmutableArray<int> lines)
    {
        var squeezed = new Squeezed(text);
        if (Report().Match(squeezed.Text) is not { Success: true } report)
            return null;
        var year = YearText.In(squeezed.Text);
        var name = Name(squeezed, report, year);
        return new(text, lines, name.Length == 0 ? null : name, year?.Year);
    }

    // The name stands before the year or after it: 2019年上海市…政府信息公开工作年度报告.
    static string Name(Squeezed squeezed, Match report, (int Year, Group Place)? year)
    {
        var place = report.Groups["name"];
        var text = squeezed.Text;
        var (before, after) = year is { Place: var found } && found.Index < place.Length
            ? (text[..found.Index], text[(found.Index + found.Length)..place.Length])
            : (text[..place.Length], "");
        var longer = after.Length > before.Length ? after : before;
        var name = longer.Trim('的', '关', '于', '(', ')', '《', '》', '"', '“', '”', '-', '_', ':');
        var start = text.IndexOf(name, StringComparison.Ordinal);
        var printed = name.Length == 0 ? "" : squeezed.Name(start, name.Length);
        // 沭阳县人民政府信息公开年报: the words of the report have taken 政府 away.
        return printed.EndsWith("人民", StringComparison.Ordinal) ? $"{printed}政府" : printed;
    }

    [GeneratedRegex("^(?<name>.{0,50}?)(?:(?:政府|政务)信息公开|政务公开|信息公开)(?:和政务公开)?(?:工作|情况|的)*(?:年度工作报告|年度报告|告年度报|年报告|年报|工作报告|报告)(?:[(].{1,14}[)])?$")]
    private static partial Regex Report();
}
