using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>A number that made a report pass a condition of the query.</summary>
/// <param name="Measure">Which number.</param>
/// <param name="Value">Its value: as printed or corrected, or as a share of 1 where it is a ratio; null where the printed number was found and a person says that none should stand there.</param>
/// <param name="Raw">The ink; null where nothing is printed, as of a ratio or a computed subtotal.</param>
public sealed record HitNumber(Measure Measure, decimal? Value, string? Raw)
{
    /// <summary>Whether a person corrected the cell: then value and raw are theirs.</summary>
    public bool Corrected { get; init; }

    /// <summary>The number printed in a cell that a person corrected; null where none is.</summary>
    public decimal? Printed { get; init; }
}

/// <summary>Finds the numbers that made a report pass.</summary>
public static class HitNumbers
{
    /// <summary>Whether a query asks for numbers at all.</summary>
    public static bool AreAskedBy(Query? query) => query?.WantedConditions.Any(condition => condition is Condition.WithNumber or Condition.WithCell) == true;

    /// <summary>The numbers by which a report passes the conditions that a query wants, each once.</summary>
    /// <param name="query">The query.</param>
    /// <param name="counts">The report's cells.</param>
    /// <param name="findings">How many of its sums do not hold.</param>
    public static ImmutableArray<HitNumber> Of(Query? query, Counts counts, int findings) =>
        [.. (query?.WantedConditions ?? []).SelectMany(condition => Of(condition, counts, findings)).DistinctBy(number => number.Measure.Id)];

    static IEnumerable<HitNumber> Of(Condition condition, Counts counts, int findings) => condition switch
    {
        Condition.WithCell cell => counts.Where(known => known.Holds(cell.Value)).Select(Hit),
        Condition.WithNumber { Measure: Measure.Printed printed } number => counts[printed.Indicator.Id] is { Value: { } value } cell && number.Comparison.Holds(value, number.Value) ? [Hit(cell)] : [],
        Condition.WithNumber number => number.Measure.Of(counts, () => findings) is { } value && number.Comparison.Holds(value, number.Value) ? [new(number.Measure, value, null)] : [],
        _ => [],
    };

    static HitNumber Hit(Cell cell) => new(new Measure.Printed(cell.Indicator), cell.Value, cell.Computed ? null : cell.Raw) { Corrected = cell.Correction is not null, Printed = cell.Correction?.Printed?.Value };
}
