using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Ingest.Readers;

/// <summary>The numbers Word prints before paragraphs and does not write into them: 一、 （二） 3.</summary>
sealed partial class DocxNumbering(MainDocumentPart main)
{
    const int Levels = 9;

    readonly Dictionary<int, int[]> _counters = [];
    readonly Dictionary<int, int> _abstractOf = (main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
        .Where(instance => instance.NumberID?.Value is not null && instance.AbstractNumId?.Val?.Value is not null)
        .DistinctBy(instance => instance.NumberID!.Value)
        .ToDictionary(instance => instance.NumberID!.Value, instance => instance.AbstractNumId!.Val!.Value);

    readonly Dictionary<int, Dictionary<int, Level>> _levels = (main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
        .Where(definition => definition.AbstractNumberId?.Value is not null)
        .DistinctBy(definition => definition.AbstractNumberId!.Value)
        .ToDictionary(definition => definition.AbstractNumberId!.Value,
            definition => definition.Elements<Level>().Where(level => level.LevelIndex?.Value is not null).DistinctBy(level => level.LevelIndex!.Value).ToDictionary(level => level.LevelIndex!.Value));

    readonly Dictionary<string, NumberingProperties> _ofStyle = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null && style.StyleParagraphProperties?.NumberingProperties is not null)
        .DistinctBy(style => style.StyleId!.Value)
        .ToDictionary(style => style.StyleId!.Value!, style => style.StyleParagraphProperties!.NumberingProperties!);

    /// <summary>The number printed before a paragraph, or an empty string. Counts on: ask once for each paragraph, in order.</summary>
    public string NumberOf(Paragraph paragraph)
    {
        var styled = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style ? _ofStyle.GetValueOrDefault(style) : null;
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var id = own?.NumberingId?.Val?.Value ?? styled?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value ?? styled?.NumberingLevelReference?.Val?.Value ?? 0;
        return id is { } list && _abstractOf.TryGetValue(list, out var definition) && level is >= 0 and < Levels ? Next(definition, level) : "";
    }

    string Next(int definition, int level)
    {
        if (!_counters.TryGetValue(definition, out var counters))
            _counters[definition] = counters = new int[Levels];
        counters[level]++;
        Array.Clear(counters, level + 1, Levels - level - 1);
        return Placeholder().Replace(LevelOf(definition, level)?.LevelText?.Val?.Value ?? "", match => Print(definition, match.Value[1] - '1', counters));
    }

    string Print(int definition, int level, int[] counters)
    {
        var start = LevelOf(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;
        var number = Math.Max(counters[level], 1) + start - 1;
        var format = LevelOf(definition, level)?.NumberingFormat?.Val?.InnerText ?? "decimal";
        return format == "bullet" || format == "none" ? "" : format.Contains("hinese", StringComparison.Ordinal) || format.Contains("apanese", StringComparison.Ordinal) || format.StartsWith("ideograph", StringComparison.Ordinal)
            ? Chinese(number)
            : number.ToString(CultureInfo.InvariantCulture);
    }

    Level? LevelOf(int definition, int level) => _levels.GetValueOrDefault(definition)?.GetValueOrDefault(level);

    static string Chinese(int number)
    {
        const string digits = "〇一二三四五六七八九";
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? digits[tens % 10].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digits[ones].ToString() : "");
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
