using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Ingest.Readers;

/// <summary>The numbers Word prints before paragraphs and does not write into them: 一、 （二） 3.</summary>
sealed partial class DocxNumbering(MainDocumentPart main)
{
    const int Levels = 9, DeepestStyle = 20;

    // The last number of each level; lists made from one definition go on counting from one another.
    readonly Dictionary<int, int?[]> _counters = [];
    readonly HashSet<(int List, int Level)> _restarted = [];

    readonly ILookup<int, NumberingInstance> _lists = (main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
        .Where(list => list.NumberID?.Value is not null && list.AbstractNumId?.Val?.Value is not null).ToLookup(list => list.NumberID!.Value);

    readonly ILookup<int, AbstractNum> _definitions = (main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
        .Where(definition => definition.AbstractNumberId?.Value is not null).ToLookup(definition => definition.AbstractNumberId!.Value);

    readonly ILookup<string, Style> _styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null).ToLookup(style => style.StyleId!.Value!);

    /// <summary>The number printed before a paragraph, or an empty string. Counts on: ask once for each paragraph, in order.</summary>
    public string NumberOf(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var styled = Styled(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value, DeepestStyle);
        var id = own?.NumberingId?.Val?.Value ?? styled?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value ?? styled?.NumberingLevelReference?.Val?.Value ?? 0;
        return id is { } number && level is >= 0 and < Levels && _lists[number].FirstOrDefault() is { } list ? Next(list, level) : "";
    }

    // A style has the numbering of the style it is based on.
    NumberingProperties? Styled(string? id, int deepest) =>
        id is null || deepest == 0 || _styles[id].FirstOrDefault() is not { } style ? null
        : style.StyleParagraphProperties?.NumberingProperties ?? Styled(style.BasedOn?.Val?.Value, deepest - 1);

    string Next(NumberingInstance list, int level)
    {
        var definition = list.AbstractNumId!.Val!.Value;
        if (!_counters.TryGetValue(definition, out var counters))
            _counters[definition] = counters = new int?[Levels];
        if (OverrideOf(list, level)?.StartOverrideNumberingValue is not null && _restarted.Add((list.NumberID!.Value, level)))
            counters[level] = null;
        counters[level] = counters[level] + 1 ?? StartOf(list, level);
        Array.Clear(counters, level + 1, Levels - level - 1);
        var own = LevelOf(list, level);
        return Placeholder().Replace(own?.LevelText?.Val?.Value ?? "", match => Print(list, match.Value[1] - '1', counters, own?.IsLegalNumberingStyle is not null));
    }

    string Print(NumberingInstance list, int level, int?[] counters, bool inFigures) =>
        ListNumber.Print(counters[level] ?? StartOf(list, level), inFigures ? "decimal" : LevelOf(list, level)?.NumberingFormat?.Val?.InnerText ?? "decimal");

    int StartOf(NumberingInstance list, int level) =>
        OverrideOf(list, level)?.StartOverrideNumberingValue?.Val?.Value ?? LevelOf(list, level)?.StartNumberingValue?.Val?.Value ?? 1;

    Level? LevelOf(NumberingInstance list, int level) =>
        OverrideOf(list, level)?.Level
        ?? _definitions[list.AbstractNumId!.Val!.Value].FirstOrDefault()?.Elements<Level>().FirstOrDefault(found => found.LevelIndex?.Value == level);

    static LevelOverride? OverrideOf(NumberingInstance list, int level) => list.Elements<LevelOverride>().FirstOrDefault(found => found.LevelIndex?.Value == level);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
