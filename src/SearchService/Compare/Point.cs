using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>A measure of one agency and year: its value, or why there is none.</summary>
/// <param name="Of">Which agency and year.</param>
/// <param name="State">Whether there is a value, else why not.</param>
/// <param name="Value">The number as printed or corrected, or the ratio as a share of 1; null in every state but <see cref="PointState.Number"/>.</param>
public sealed record Point(AgencyYear Of, PointState State, decimal? Value = null)
{
    /// <summary>Of a ratio, what is added up above; null where a part is no number.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Of a ratio, what is added up below; null where a part is no number.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The cells behind the value, as far as the document holds them or a person has supplied them.</summary>
    public ImmutableArray<Cell> Cells { get; init; } = [];

    /// <summary>Whether a person has corrected any of the cells.</summary>
    public bool Corrected => Cells.Any(cell => cell.Correction is not null);

    /// <summary>Of what is corrected, the measure of the cells as printed; else null.</summary>
    public Point? AsPrinted { get; private init; }

    /// <summary>The measure of an agency and year.</summary>
    public static Point Measured(Measure measure, AgencyYear of)
    {
        var point = Computed(measure, of);
        return point.Corrected ? point with { AsPrinted = Computed(measure, of.AsPrinted()) } : point;
    }

    static Point Computed(Measure measure, AgencyYear of) => (of.Report, measure) switch
    {
        (null, _) => new(of, of.InQuarantine ? PointState.Quarantined : PointState.Missing),
        ({ } report, Measure.Printed) => Printed(of, new(report, measure.Facts)),
        ({ } report, Measure.OfRatio { Ratio: var ratio }) => Divided(of, ratio, new(report, measure.Facts)),
        ({ } report, _) => new(of, PointState.Number, report.Findings),
    };

    static Point Printed(AgencyYear of, PointCells parts) =>
        new(of, parts.State, parts.State == PointState.Number ? parts.Cells[0].Value : null) { Cells = parts.Cells };

    static Point Divided(AgencyYear of, Ratio ratio, PointCells parts)
    {
        if (parts.State != PointState.Number)
            return new(of, parts.State) { Cells = parts.Cells };
        var (above, below) = (parts.Sum(ratio.Numerator), parts.Sum(ratio.Denominator));
        return (below == 0 ? new Point(of, PointState.ZeroDenominator) : new(of, PointState.Number, above / below)) with { Numerator = above, Denominator = below, Cells = parts.Cells };
    }
}
