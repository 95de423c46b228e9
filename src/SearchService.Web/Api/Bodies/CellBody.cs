using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Web.Api.Bodies;

/// <summary>A cell of the statistics tables.</summary>
/// <param name="Indicator">The fact it states: <c>requests/received/natural-person</c>.</param>
/// <param name="Path">The headings over it, the table's title first.</param>
/// <param name="State"><c>number</c>, <c>blank</c>, <c>notApplicable</c>, <c>text</c> or <c>unreadable</c>.</param>
/// <param name="Value">The number as printed; null in every other state.</param>
/// <param name="Raw">The ink.</param>
/// <param name="Unit">The printed unit, else the form's.</param>
/// <param name="Remark">What is printed beside the number, or null.</param>
/// <param name="Computed">Whether it is a subtotal the form does not print.</param>
/// <param name="ChosenBy">The rule that chose between two readings, or null.</param>
/// <param name="At">Where it stands in the document.</param>
sealed record CellBody(
    string Indicator, ImmutableArray<string> Path, string State, decimal? Value, string Raw, string Unit, string? Remark, bool Computed, string? ChosenBy, string? At)
{
    public static CellBody Of(Cell cell) => new(
        cell.Indicator.Id, cell.Indicator.Path, Word.Of(cell.State), cell.Value, cell.Raw, cell.Unit, cell.Remark, cell.Computed, cell.ChosenBy, cell.At);
}
