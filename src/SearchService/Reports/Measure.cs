using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>A number that every report has or lacks: an indicator of the tables, a ratio of several, or how many findings it has.</summary>
public abstract record Measure
{
    Measure() { }

    /// <summary>Its id in URLs and queries.</summary>
    public abstract string Id { get; }

    /// <summary>Its name for people, Chinese.</summary>
    public abstract string Label { get; }

    /// <summary>The ids of the facts it is made of.</summary>
    public ImmutableArray<string> Facts => this switch
    {
        Printed printed => [printed.Indicator.Id],
        OfRatio { Ratio: var ratio } => ratio.Facts,
        _ => [],
    };

    /// <summary>Its value in one report, or null where the report lacks it.</summary>
    /// <param name="counts">The report's cells.</param>
    /// <param name="findings">Counts the report's sums that do not hold and are not explained; asked only where it is needed.</param>
    public decimal? Of(Counts counts, Func<int> findings) => this switch
    {
        Printed printed => counts[printed.Indicator.Id]?.Value,
        OfRatio { Ratio: var ratio } => ratio.Of(indicator => counts[indicator]?.Value),
        _ => findings(),
    };

    /// <summary>A number as printed.</summary>
    /// <param name="Indicator">Which.</param>
    public sealed record Printed(Indicator Indicator) : Measure
    {
        /// <inheritdoc/>
        public override string Id => Indicator.Id;

        /// <inheritdoc/>
        public override string Label => string.Join(" > ", Indicator.Path.Skip(1));
    }

    /// <summary>A ratio of printed numbers, as a share of 1.</summary>
    /// <param name="Ratio">Which.</param>
    public sealed record OfRatio(Ratio Ratio) : Measure
    {
        /// <inheritdoc/>
        public override string Id => Ratio.Id;

        /// <inheritdoc/>
        public override string Label => Ratio.Name;

        /// <inheritdoc/>
        public bool Equals(OfRatio? other) => other?.Ratio.Id == Ratio.Id;

        /// <inheritdoc/>
        public override int GetHashCode() => Ratio.Id.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>How many of its sums do not hold and are not explained.</summary>
    public sealed record Findings : Measure
    {
        /// <inheritdoc/>
        public override string Id => "findings";

        /// <inheritdoc/>
        public override string Label => "勾稽不符的项数";
    }
}
