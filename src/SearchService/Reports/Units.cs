using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>The units of cells. Numbers are kept as printed and never converted, so those in different amounts of money must not meet.</summary>
public static class Units
{
    static readonly ImmutableArray<string> Money = ["元", "万元", "亿元"];

    /// <summary>Whether numbers in two units may be compared and added: 12件 and 12宗 count alike, 元 and 万元 do not.</summary>
    public static bool CountAlike(string one, string other) => one == other || (!Money.Contains(one) && !Money.Contains(other));
}
