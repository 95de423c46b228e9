using System.Collections.Frozen;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>The provinces and the divisions of the second level, by name: what lies below them is told by its suffix.</summary>
static class Divisions
{
    static readonly FrozenDictionary<string, string?> Above = Load();

    /// <summary>True for a province, an autonomous region or a municipality under the central government.</summary>
    public static bool IsProvince(string name) => Above.TryGetValue(name, out var province) && province is null;

    /// <summary>True for a division of the second level.</summary>
    public static bool IsPrefecture(string name) => Above.TryGetValue(name, out var province) && province is not null;

    /// <summary>The names from the province down, or null where the first is neither a province nor a division of the second level.</summary>
    public static Region? Rooted(IReadOnlyList<string> names) =>
        names.Count == 0 ? null
        : Above.TryGetValue(names[0], out var province) && province is not null ? Region.Of(names.Prepend(province))
        // A province that is not in the list roots its divisions, too: the country of the samples is fictional.
        : DivisionNames.LevelOf(names[0]) == AgencyLevel.Province ? Region.Of(names)
        : null;

    static FrozenDictionary<string, string?> Load()
    {
        using var stream = typeof(Divisions).Assembly.GetManifestResourceStream("SearchService.Ingest.Parsing.divisions.txt")
            ?? throw new InvalidOperationException("The data file divisions.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var above = new Dictionary<string, string?>();
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.Split('\t') is [var province, var prefectures])
            {
                above[province] = null;
                foreach (var prefecture in prefectures.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    above[prefecture] = province;
            }
        return above.ToFrozenDictionary();
    }
}
