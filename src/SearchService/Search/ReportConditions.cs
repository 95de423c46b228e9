using SearchService.Reports;

namespace SearchService.Search;

/// <summary>Judges conditions on what one version of a report says: its numbers, its title, its year, its form.</summary>
/// <param name="report">The report.</param>
/// <param name="findings">Counts the report's sums that do not hold; asked only where a condition needs it.</param>
public sealed class ReportConditions(Report report, Func<int> findings)
{
    /// <summary>Whether the report passes a condition, or null where the report alone cannot tell: who an agency is and what it belongs to, others know.</summary>
    public bool? Passes(Condition condition) => condition switch
    {
        Condition.InYears years => report.Year >= years.From && report.Year <= years.To,
        Condition.InTitle title => title.Admits(report.Title),
        Condition.WithNumber number => number.Measure.Of(report.Counts, findings) is { } value && number.Comparison.Holds(value, number.Value),
        Condition.WithCell cell => report.Counts.Any(known => known.Holds(cell.Value)),
        Condition.WithValue { Facet: Facet.Format } format => report.Form.Id == format.Value,
        _ => null,
    };
}
