using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Api.Bodies;

/// <summary>The statistics tables of two or more reports side by side.</summary>
/// <param name="Reports">The reports, in the order they were asked for.</param>
/// <param name="Rows">One row for each fact any of their forms has.</param>
sealed record ComparisonBody(ImmutableArray<ComparedReportBody> Reports, ImmutableArray<ComparisonRowBody> Rows)
{
    /// <summary>Prints a comparison.</summary>
    /// <param name="diff">The tables, aligned.</param>
    /// <param name="reports">The reports as they are shown.</param>
    /// <param name="outcomes">Each report's outcomes, in the same order.</param>
    public static ComparisonBody Of(TableDiff diff, IEnumerable<ComparedReportBody> reports, IReadOnlyList<ImmutableArray<Outcome>> outcomes)
    {
        var failures = outcomes.SelectMany((all, index) => all.Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(outcome => (diff.Reports[index].Key, outcome)))
            .SelectMany(failure => failure.outcome.Rule.Terms.Where(term => !term.OfPreviousYear).Select(term => (term.IndicatorId, Finding: ComparedFindingBody.Of(failure.Key, failure.outcome))))
            .ToLookup(failure => failure.IndicatorId, failure => failure.Finding);
        return new([.. reports], [.. diff.Rows.Select(row => ComparisonRowBody.Of(row, failures[row.Indicator.Id]))]);
    }
}

/// <summary>A report of a comparison.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Agency">The agency's name.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Title">The title as printed, or null.</param>
/// <param name="Format">The form of its tables.</param>
/// <param name="Version">The number of the version compared.</param>
/// <param name="Sample">Whether it is a fictional sample.</param>
sealed record ComparedReportBody(string Key, string Agency, int Year, string? Title, string Format, int Version, bool Sample)
{
    public static ComparedReportBody Of(StoredReport stored) => new(
        stored.Report.Key.ToString()!, stored.Report.Agency!.Name, stored.Report.Year!.Value, stored.Report.Title, stored.Report.Form.Id, stored.Version, stored.Sample);
}

/// <summary>A fact in all the reports. Values and differences have the length of the reports.</summary>
/// <param name="Indicator">The fact.</param>
/// <param name="Path">Its headings.</param>
/// <param name="Unit">The form's unit.</param>
/// <param name="Values">Each report's cell, or null where it has none.</param>
/// <param name="Differences">Each report against the one before it in the list; null for the first.</param>
/// <param name="Findings">Sums with this cell that fail.</param>
/// <param name="Note">What to know where the editions differ here, or null.</param>
sealed record ComparisonRowBody(
    string Indicator, ImmutableArray<string> Path, string Unit, ImmutableArray<ComparedCellBody?> Values, ImmutableArray<DifferenceBody?> Differences, ImmutableArray<ComparedFindingBody> Findings, string? Note)
{
    public static ComparisonRowBody Of(TableDiffRow row, IEnumerable<ComparedFindingBody> findings) => new(
        row.Indicator.Id, row.Indicator.Path, row.Indicator.Unit,
        [.. row.Values.Select(ComparedCellBody.Of)],
        [.. row.Differences.Select(DifferenceBody.Of)],
        [.. findings],
        row.Note);
}

/// <summary>A cell of a comparison.</summary>
/// <param name="State">What the cell says.</param>
/// <param name="Value">The number, or null.</param>
/// <param name="Raw">The ink.</param>
sealed record ComparedCellBody(string State, decimal? Value, string Raw)
{
    public static ComparedCellBody? Of(Cell? cell) => cell is null ? null : new(Word.Of(cell.State), cell.Value, cell.Raw);
}

/// <summary>A difference between two reports' cells.</summary>
/// <param name="Delta">The second minus the first, where both are numbers.</param>
/// <param name="Percent">In percent of the first, rounded to two places; null where the first is zero.</param>
/// <param name="Kind"><c>none</c>, <c>number</c>, <c>state</c>, <c>notInThisForm</c>, <c>definitionChanged</c> or <c>notRead</c>.</param>
sealed record DifferenceBody(decimal? Delta, decimal? Percent, string Kind)
{
    public static DifferenceBody? Of(CellDiff? diff) =>
        diff is null ? null : new(diff.Delta, diff.Percent is { } percent ? Math.Round(percent, 2, MidpointRounding.AwayFromZero) : null, Word.Of(diff.Kind));
}

/// <summary>A failed sum of one of the reports.</summary>
/// <param name="Report">The report's key.</param>
/// <param name="Rule">The sum.</param>
/// <param name="Message">A sentence, Chinese first.</param>
sealed record ComparedFindingBody(string Report, string Rule, string Message)
{
    public static ComparedFindingBody Of(ReportKey? key, Outcome outcome) => new(key?.ToString() ?? "", outcome.Rule.Id, outcome.Sentence());
}
