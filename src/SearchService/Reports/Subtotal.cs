using System.Collections.Immutable;
using SearchService.Reports.Formats;

namespace SearchService.Reports;

/// <summary>
/// A subtotal such as （三）不予公开, which narratives quote and the form does not print. It is computed where every part is a
/// number and marked so; where a part is missing there is no subtotal.
/// </summary>
/// <param name="Indicator">The fact.</param>
/// <param name="Parts">The printed facts it adds up.</param>
public sealed record Subtotal(Indicator Indicator, ImmutableArray<Indicator> Parts)
{
    /// <summary>The computed cells of a report, from its printed ones as they stand: where a part is corrected, the subtotal is, too.</summary>
    public static IEnumerable<Cell> Compute(ReportForm form, Counts counts) =>
        form.Subtotals.Select(subtotal => subtotal.Of(counts)).OfType<Cell>();

    /// <summary>The subtotals of （三） to （六）, where a form's blocks print their rows one by one.</summary>
    internal static IEnumerable<Subtotal> In(ReportForm form) =>
        from block in form.Blocks
        where block.TableId == Requests.TableId
        from heading in Requests.Groups
        let rows = block.Rows.Where(row => row.Group == heading.Id).ToList()
        where rows.Count > 0
        from column in block.Columns
        select new Subtotal(block[heading, column], [.. rows.Select(row => block[row, column])]);

    Cell? Of(Counts counts)
    {
        var parts = Parts.Select(part => counts[part.Id]).ToList();
        var newest = parts.Select(part => part?.Correction?.Word).OfType<PersonsWord>().MaxBy(word => word.At);
        return SumOf(parts) is { } sum ? sum with { Correction = newest is null ? null : new(SumOf([.. parts.Select(part => part?.AsPrinted())]), newest) } : null;
    }

    Cell? SumOf(List<Cell?> parts) =>
        parts.All(part => part?.State == CellState.Number)
            ? new Cell(Indicator, CellState.Number, parts.Sum(part => part!.Value), "") { Computed = true }
            : null;
}
