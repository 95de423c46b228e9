using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The sums that fail beside the rows that are shown: each has a number, by which its cells name it.</summary>
sealed class NumberedFindings
{
    readonly CellFindings _findings;

    readonly Dictionary<Outcome, NumberedFinding> _numbered;

    public NumberedFindings(ComparisonAnswer.Compared compared, IEnumerable<TableDiffRow> rows)
    {
        _findings = compared.Findings;
        _numbered = rows.SelectMany(Touches).GroupBy(touch => touch.Outcome, touch => touch.Report, Itself).Index()
            .ToDictionary(one => one.Item.Key, one => new NumberedFinding(one.Index + 1, one.Item.Key, [.. one.Item.Distinct().Order()]), Itself);
    }

    // Two reports may fail alike, and yet these are two findings.
    static IEqualityComparer<Outcome> Itself => ReferenceEqualityComparer.Instance;

    IEnumerable<(Outcome Outcome, int Report)> Touches(TableDiffRow row) =>
        Enumerable.Range(0, row.Values.Length).SelectMany(report => _findings[row.Indicator.Id, report], (report, outcome) => (outcome, report));

    /// <summary>How many there are.</summary>
    public int Count => _numbered.Count;

    /// <summary>Those that touch a cell.</summary>
    public IEnumerable<NumberedFinding> At(TableDiffRow row, int report) => _findings[row.Indicator.Id, report].Select(outcome => _numbered[outcome]);

    /// <summary>Those that touch cells of some rows, by number.</summary>
    public IEnumerable<NumberedFinding> Beside(params IEnumerable<TableDiffRow> rows) =>
        rows.SelectMany(Touches).Select(touch => _numbered[touch.Outcome]).Distinct().OrderBy(finding => finding.Number);
}

/// <summary>A sum that fails.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Outcome">The sum.</param>
/// <param name="Reports">Which of the reports hold its cells, from 0: two of a sum between years.</param>
sealed record NumberedFinding(int Number, Outcome Outcome, ImmutableArray<int> Reports);
