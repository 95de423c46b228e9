using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>The facts a report's form asks for, subtotals beside the rows they add up, and its cells for them.</summary>
sealed class ReportFacts(Report report)
{
    public string FormId => report.Form.Id;

    public ImmutableArray<Indicator> Facts { get; } = [.. FactsOf(report.Form)];

    /// <summary>Whether the form has the fact, or the older edition's fact that may stand in its row.</summary>
    public bool Has(Indicator fact) => Comparability.FactIn(report.Form, fact.Id) is not null;

    public Cell? this[Indicator fact] => Comparability.FactIn(report.Form, fact.Id) is { } id ? report.Counts[id] : null;

    static IEnumerable<Indicator> FactsOf(ReportForm form) =>
        form.Indicators.Concat(form.Subtotals.Select(subtotal => subtotal.Indicator)).OrderBy(fact => Array.IndexOf(Tables, fact.Id[..fact.Id.IndexOf('/')]));

    static readonly string[] Tables = ["disclosure", "requests", "challenges"];
}
