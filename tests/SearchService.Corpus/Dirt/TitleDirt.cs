using System.Collections.Immutable;
using System.Globalization;
using SearchService.Corpus.Writers;

namespace SearchService.Corpus.Dirt;

/// <summary>Dirt in the title.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Change">The dirty line, given the line and the year.</param>
sealed record TitleDirt(DirtKind Kind, Func<string, string, string> Change)
{
    const string Numerals = "〇一二三四五六七八九";

    /// <summary>Every kind.</summary>
    public static ImmutableArray<TitleDirt> All { get; } =
    [
        new(DirtKind.ChineseYear, (line, year) => line.Replace(year, string.Concat(year.Select(digit => Numerals[digit - '0'])), StringComparison.Ordinal)),
        new(DirtKind.SpacedYear, (line, year) => line.Replace(year, $"{year} ", StringComparison.Ordinal)),
        new(DirtKind.FullWidthYear, (line, year) => line.Replace(year, string.Concat(year.Select(digit => (char)(digit - '0' + '０'))), StringComparison.Ordinal)),
        new(DirtKind.DoubledTitleWords, (line, year) => line.Replace($"{year}年政", $"{year}年度政", StringComparison.Ordinal)),
    ];

    /// <summary>Changes the title; null where it stays as it is.</summary>
    public GeneratedReport? Plant(GeneratedReport report, Dice dice)
    {
        var year = report.Truth.Year!.Value.ToString(CultureInfo.InvariantCulture);
        var title = Change(report.Truth.Title!, year);
        return title == report.Truth.Title ? null : (report with
        {
            Manuscript = report.Manuscript.With(part => part is ManuscriptPart.Title line ? line with { Text = Change(line.Text, year) } : part),
            Truth = report.Truth with { Title = title },
        }).With(new PlantedDirt(Kind));
    }
}
