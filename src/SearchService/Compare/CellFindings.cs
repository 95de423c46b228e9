using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>The sums that fail, beside every cell of the compared reports that they touch: those between two years (X1, X2) beside the cells of both.</summary>
public sealed class CellFindings
{
    readonly ILookup<(string IndicatorId, int Report), Outcome> _byCell;

    /// <summary>Sorts outcomes by the cells they touch.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="outcomes">Each report's outcomes, in the same order.</param>
    public CellFindings(IReadOnlyList<Report> reports, IReadOnlyList<ImmutableArray<Outcome>> outcomes) => _byCell = (
        from later in Enumerable.Range(0, reports.Count)
        from outcome in outcomes[later]
        where outcome.Status == OutcomeStatus.Fails
        from term in outcome.Rule.Terms
        from report in term.OfPreviousYear ? YearsBefore(reports, reports[later].Key) : [later]
        select (Cell: (term.IndicatorId, report), outcome)).ToLookup(touched => touched.Cell, touched => touched.outcome);

    /// <summary>The failed sums that touch a cell of one of the reports.</summary>
    /// <param name="indicatorId">The cell's fact.</param>
    /// <param name="report">Which of the reports, from 0.</param>
    public IEnumerable<Outcome> this[string indicatorId, int report] => _byCell[(indicatorId, report)];

    static IEnumerable<int> YearsBefore(IReadOnlyList<Report> reports, ReportKey? later) =>
        Enumerable.Range(0, reports.Count).Where(report => reports[report].Key is { } key && key with { Year = key.Year + 1 } == later);
}
