using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Parsing.Statistics;

/// <summary>The lines above a line, told by their numerals: 一、 over （一） over 1. over （1）; a line without one stands below them all.</summary>
sealed partial class LabelPath
{
    static readonly ImmutableArray<Regex> Numerals = [Chinese(), BracketedChinese(), Arabic(), BracketedArabic()];

    readonly List<(int Level, string Label)> _above = [];

    /// <summary>True where a label begins with a numeral, or with 其中: no rest of another begins so.</summary>
    public static bool BeginsLabel(string label) => LevelOf(label) < Numerals.Length || label.StartsWith("其中", StringComparison.Ordinal);

    /// <summary>The path of a label; the label stands above what follows.</summary>
    public ImmutableArray<string> Enter(string label)
    {
        var level = LevelOf(label);
        _above.RemoveAll(above => above.Level >= level);
        ImmutableArray<string> path = [.. _above.Select(above => above.Label), label];
        if (level < Numerals.Length)
            _above.Add((level, label));
        return path;
    }

    /// <summary>A group without a numeral, named in a column of its own, begins anew.</summary>
    public void EnterGroup(string label)
    {
        if (LevelOf(label) < Numerals.Length)
            Enter(label);
        else
        {
            _above.Clear();
            _above.Add((-1, label));
        }
    }

    /// <summary>The rest of a label that a line end has cut.</summary>
    public void Complete(string label, string whole)
    {
        if (_above.FindIndex(above => above.Label == label) is var at and >= 0)
            _above[at] = (_above[at].Level, whole);
    }

    static int LevelOf(string label) => Numerals.Select((numeral, level) => (numeral, level)).Where(pair => pair.numeral.IsMatch(label)).Select(pair => pair.level).FirstOrDefault(Numerals.Length);

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}\\s*[、.．]|第[一二三四五六七八九十]{1,3}部分)")]
    private static partial Regex Chinese();

    [GeneratedRegex("^[（(]\\s*[一二三四五六七八九十]{1,3}\\s*[)）]")]
    private static partial Regex BracketedChinese();

    [GeneratedRegex("^\\d{1,2}\\s*[.．、](?!\\d)")]
    private static partial Regex Arabic();

    [GeneratedRegex("^[（(]\\s*\\d{1,2}\\s*[)）]|^\\d{1,2}[)）]")]
    private static partial Regex BracketedArabic();
}
