using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>
/// One number of an indicator list: 《政府信息公开情况统计表》 of 2014–2018 and its forerunners. No two provinces, and no two years, print
/// the same lines, so a line has no indicator: it is known by its own printed words.
/// </summary>
/// <param name="Path">The words of the line, those of the lines above it first as far as their numerals tell: 三、依申请公开情况, （一）收到申请数, 1.当面申请数.</param>
/// <param name="State">What the cell says; only <see cref="CellState.Number"/> has a value.</param>
/// <param name="Value">The number as printed, never converted to another unit; null in every other state.</param>
/// <param name="Raw">The ink as printed, or an empty string for a blank.</param>
public sealed record Statistic(ImmutableArray<string> Path, CellState State, decimal? Value, string Raw)
{
    /// <summary>The line's own words.</summary>
    public string Label => Path[^1];

    /// <summary>The heading of the column, where lists print several or name the one: 统计数, 历年累计, 区直单位统计数; null without one.</summary>
    public string? Column { get; init; }

    /// <summary>The printed unit: 条, 件, 万元; null where none is printed.</summary>
    public string? Unit { get; init; }

    /// <summary>What is printed beside the number or in the column of remarks.</summary>
    public string? Remark { get; init; }

    /// <summary>Where the ink stands in the source: a line, a page and box, a DOM path.</summary>
    public string? At { get; init; }

    /// <summary>Two are the same when they say the same in the same place.</summary>
    public bool Equals(Statistic? other) =>
        other is not null && Path.SequenceEqual(other.Path)
        && (State, Value, Raw, Column, Unit, Remark, At) == (other.State, other.Value, other.Raw, other.Column, other.Unit, other.Remark, other.At);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Column, Raw);
}
