using System.Text.Json;

namespace SearchService.Reports;

/// <summary>The words of our enumerations in JSON, URLs and the database: <c>functionalArea</c>, <c>proactiveDisclosure</c>.</summary>
public static class Word
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Words<T>.ByValue[value];

    /// <summary>The value of a word, or null where there is none.</summary>
    public static T? TryParse<T>(string? word) where T : struct, Enum =>
        word is not null && Words<T>.ByWord.TryGetValue(word, out var value) ? value : null;

    static class Words<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

        public static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key);
    }
}
