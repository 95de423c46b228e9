using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>The statistics tables of two or more reports side by side.</summary>
/// <param name="Reports">The reports, in the order they were asked for.</param>
/// <param name="Note">What to know of the comparison as a whole, Chinese first, or null.</param>
/// <param name="Counts">How many rows there are, whatever is shown.</param>
/// <param name="Rows">One row for each fact any of their forms has, as far as it is shown.</param>
/// <param name="Notes">What the reports print with their tables besides the numbers.</param>
sealed record ComparisonBody(ImmutableArray<ComparedReportBody> Reports, string? Note, ComparisonCountsBody Counts, ImmutableArray<ComparisonRowBody> Rows, ImmutableArray<TableNoteBody> Notes)
{
    public static ComparisonBody Of(TablesAddress address, ComparisonAnswer.Compared compared) => new(
        [.. compared.Reports.Select(ComparedReportBody.Of)],
        compared.Diff.Note,
        ComparisonCountsBody.Of(compared.Diff),
        [.. address.Shown(compared.Diff).Select(row => ComparisonRowBody.Of(row, ComparedFindingBody.Of(compared, row.Indicator)))],
        [.. compared.Diff.Notes.Select(note => new TableNoteBody(compared.Diff.Reports[note.Report].Key.ToString()!, Word.Of(note.Section), note.Text))]);
}

/// <summary>How many rows a comparison has.</summary>
/// <param name="Rows">All.</param>
/// <param name="Changed">Those that differ or cannot be compared.</param>
/// <param name="Zero">Those that are 0 in every report.</param>
sealed record ComparisonCountsBody(int Rows, int Changed, int Zero)
{
    public static ComparisonCountsBody Of(TableDiff diff) => new(diff.Rows.Length, diff.Rows.Count(row => row.IsChanged), diff.Rows.Count(row => row.IsZeroEverywhere));
}

/// <summary>Words that stand with a table.</summary>
/// <param name="Report">The report's key.</param>
/// <param name="Section">The section of the table.</param>
/// <param name="Text">The words.</param>
sealed record TableNoteBody(string Report, string Section, string Text);

/// <summary>A report of a comparison.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Agency">The agency's name.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Title">The title as printed, or null.</param>
/// <param name="Format">The form of its tables.</param>
/// <param name="Version">The number of the version compared; null for a draft, which is nowhere stored.</param>
/// <param name="Sample">Whether it is a fictional sample.</param>
sealed record ComparedReportBody(string Key, string Agency, int Year, string? Title, string Format, int? Version, bool Sample)
{
    public static ComparedReportBody Of(StoredReport stored) => Of(ComparedReport.Of(stored));

    public static ComparedReportBody Of(ComparedReport compared) => new(
        compared.Report.Key.ToString()!, compared.Report.Agency!.Name, compared.Report.Year!.Value, compared.Report.Title, compared.Report.Form.Id, compared.Version, compared.Sample);

    public static ComparedReportBody Of(ReportCard card) => new(card.Key.ToString(), card.Agency.Name, card.Key.Year, card.Title, card.Format, card.Version, card.Sample);
}

/// <summary>A fact in all the reports. Values and differences have the length of the reports.</summary>
/// <param name="Indicator">The fact.</param>
/// <param name="Path">Its headings.</param>
/// <param name="Unit">The form's unit.</param>
/// <param name="Values">Each report's cell, or null where it has none.</param>
/// <param name="Differences">Each report against the one before it in the list; null for the first.</param>
/// <param name="Findings">Sums with one of these cells that fail, a line for each cell they touch.</param>
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
/// <param name="Computed">Whether it is a subtotal the form does not print.</param>
sealed record ComparedCellBody(string State, decimal? Value, string Raw, bool Computed)
{
    /// <summary>What a person says it should hold, which differences are taken of; left out where nobody does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionBody? Correction { get; init; }

    public static ComparedCellBody? Of(Cell? cell) =>
        cell is null ? null : new(SaidFields.StateOf(cell.AsPrinted()), cell.AsPrinted()?.Value, cell.AsPrinted()?.Raw ?? "", cell.Computed) { Correction = CorrectionBody.Of(cell) };
}

/// <summary>A difference between two reports' cells.</summary>
/// <param name="Delta">The second minus the first, where both are numbers.</param>
/// <param name="Percent">In percent of the first, rounded to two places; null where the first is zero.</param>
/// <param name="Kind"><c>none</c>, <c>number</c>, <c>state</c>, <c>notInThisForm</c>, <c>definitionChanged</c>, <c>otherUnit</c> or <c>notRead</c>.</param>
sealed record DifferenceBody(decimal? Delta, decimal? Percent, string Kind)
{
    public static DifferenceBody? Of(CellDiff? diff) =>
        diff is null ? null : new(diff.Delta, diff.Percent is { } percent ? Math.Round(percent, 2, MidpointRounding.AwayFromZero) : null, Word.Of(diff.Kind));
}

/// <summary>A failed sum beside a cell it touches.</summary>
/// <param name="Report">The key of the report whose cell it is; of a sum between two years either.</param>
/// <param name="Rule">The sum.</param>
/// <param name="Message">A sentence, Chinese first.</param>
sealed record ComparedFindingBody(string Report, string Rule, string Message)
{
    public static IEnumerable<ComparedFindingBody> Of(ComparisonAnswer.Compared compared, Indicator fact) =>
        from report in compared.Diff.Reports.Index()
        from outcome in compared.Findings[fact.Id, report.Index]
        select new ComparedFindingBody(report.Item.Key.ToString()!, outcome.Rule.Id, outcome.Sentence());
}
