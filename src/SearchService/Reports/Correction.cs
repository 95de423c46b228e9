namespace SearchService.Reports;

/// <summary>What a person says a cell should hold. The cell carries the corrected value, this what is printed.</summary>
/// <param name="Printed">The cell as it was read, or null where the document does not hold it.</param>
/// <param name="Word">Who says so and why; of a subtotal, the newest word on its parts.</param>
public sealed record Correction(Cell? Printed, PersonsWord Word)
{
    /// <summary>A report's cells with corrected ones in their place and the subtotals added up anew: what sums, searches and comparisons compute with.</summary>
    /// <param name="form">The report's form.</param>
    /// <param name="printed">The cells as they were read.</param>
    /// <param name="corrected">The corrected cells, each of an indicator the form prints.</param>
    public static Counts Of(ReportForm form, Counts printed, IEnumerable<Cell> corrected)
    {
        var byId = corrected.ToDictionary(cell => cell.Indicator.Id);
        var counts = new Counts(form.Indicators.Select(indicator => byId.GetValueOrDefault(indicator.Id) ?? printed[indicator.Id]).OfType<Cell>());
        return new(counts.Concat(Subtotal.Compute(form, counts)));
    }
}
