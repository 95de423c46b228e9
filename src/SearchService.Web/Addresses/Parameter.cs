using System.Collections.Immutable;
using System.Globalization;

namespace SearchService.Web.Addresses;

/// <summary>A parameter of an address as data: what reads it, what refuses it and what OpenAPI says of it come from here.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Description">What it asks for, Chinese first.</param>
sealed record Parameter(string Name, string Description)
{
    /// <summary>The bounds of a whole number, or null where it is not one.</summary>
    public (int Least, int Most)? Whole { get; init; }

    /// <summary>The words it may be, or none where any text will do.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What else can be told to be wrong without asking the store.</summary>
    public Func<string, bool> Accepts { get; init; } = _ => true;

    /// <summary>Why a value that is not accepted is not, and what would do; null where there is nothing to say.</summary>
    public Func<string, string?> Explains { get; init; } = _ => null;

    /// <summary>What is wrong with an accepted value beside the other parameters, and what would do; null where nothing is.</summary>
    public Func<string, IQueryCollection, string?> Contradicts { get; init; } = (_, _) => null;

    /// <summary>Whether it may stand several times (“any of them”); a leading “-” then excludes.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether nothing can be answered without it.</summary>
    public bool Required { get; init; }

    /// <summary>What is wrong with its values in an address, one sentence each.</summary>
    public IEnumerable<string> FaultsIn(IQueryCollection query)
    {
        string[] faults = [.. FaultsOf(query[Name])];
        return faults.Length > 0 ? faults : query[Name].OfType<string>().Select(value => Contradicts(value, query)).OfType<string>();
    }

    /// <summary>What is wrong with the values given, one sentence each.</summary>
    public IEnumerable<string> FaultsOf(IReadOnlyList<string?> values)
    {
        if (Required && values.All(string.IsNullOrWhiteSpace))
            yield return $"缺少参数 {Name}：{Description}";
        if (!Repeats && values.Count > 1)
            yield return $"参数 {Name} 只能出现一次，现有 {values.Count} 次。It may stand once only.";
        foreach (var value in values)
            if (value is { Length: > 0 } && FaultOf(Bare(value)) is { } fault)
                yield return fault;
    }

    string Bare(string value) => Repeats && value is ['-', ..] ? value[1..] : value;

    string? FaultOf(string value) => this switch
    {
        { Whole: { } bounds } when !IsWithin(value, bounds) => $"“{value}”不是 {bounds.Least} 到 {bounds.Most} 的整数。A whole number from {bounds.Least} to {bounds.Most} is expected.",
        { Words.IsEmpty: false } when !Words.Contains(value) => $"“{value}”不在可选值之中：{string.Join("、", Words)}。It is none of the words to choose from.",
        _ => Accepts(value) ? null : Explains(value) ?? $"“{value}”无法识别。This is not what {Name} can be.",
    };

    static bool IsWithin(string value, (int Least, int Most) bounds) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= bounds.Least && number <= bounds.Most;
}
