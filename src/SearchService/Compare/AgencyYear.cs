using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>What is known of one agency and year.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Year">The year.</param>
public sealed record AgencyYear(Agency Agency, int Year)
{
    /// <summary>The numbers of the current report, or null where there is none.</summary>
    public ReportNumbers? Report { get; init; }

    /// <summary>Whether a document of this agency and year is in quarantine.</summary>
    public bool InQuarantine { get; init; }

    /// <summary>The report's key, or the one it would have.</summary>
    public ReportKey Key => new(Agency.Id, Year);

    /// <summary>The same without what persons corrected.</summary>
    public AgencyYear AsPrinted() => this with { Report = Report is null ? null : Report with { Cells = [.. Report.Cells.Select(cell => cell.AsPrinted()).OfType<Cell>()] } };
}

/// <summary>Of a report, the numbers that were asked for.</summary>
/// <param name="Form">The form of its tables.</param>
/// <param name="Cells">The cells that were asked for, as far as they are there; of a corrected report all.</param>
/// <param name="Findings">How many of its sums do not hold and are not explained.</param>
/// <param name="Sample">Whether it is one of the fictional samples.</param>
public sealed record ReportNumbers(ReportForm Form, ImmutableArray<Cell> Cells, int Findings, bool Sample)
{
    /// <summary>The cell of an indicator, or null where it is not there. They are few.</summary>
    public Cell? this[string indicatorId]
    {
        get
        {
            foreach (var cell in Cells)
                if (cell.Indicator.Id == indicatorId)
                    return cell;
            return null;
        }
    }
}
