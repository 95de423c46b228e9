using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SearchService.Reports;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Api.Bodies;

/// <summary>A cell of the statistics tables.</summary>
/// <param name="Indicator">The fact it states: <c>requests/received/natural-person</c>.</param>
/// <param name="Path">The headings over it, the table's title first.</param>
/// <param name="State"><c>number</c>, <c>blank</c>, <c>notApplicable</c>, <c>text</c> or <c>unreadable</c>; <c>missing</c> where the document holds no such cell and a person supplied it.</param>
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
    /// <summary>What a person says it should hold; left out where nobody does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionBody? Correction { get; init; }

    public static CellBody Of(Cell cell) => Of(cell.Indicator, cell.AsPrinted()) with { Correction = CorrectionBody.Of(cell) };

    static CellBody Of(Indicator fact, Cell? printed) => new(
        fact.Id, fact.Path, SaidFields.StateOf(printed), printed?.Value, printed?.Raw ?? "", printed?.Unit ?? fact.Unit, printed?.Remark, printed?.Computed ?? false, printed?.ChosenBy, printed?.At);
}
