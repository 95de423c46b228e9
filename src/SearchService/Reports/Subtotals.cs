using SearchService.Reports.Formats;

namespace SearchService.Reports;

/// <summary>
/// The subtotals （三）不予公开 to （六）其他处理, which narratives quote and the form does not print. They are computed where every
/// part is a number and marked so; where a part is missing there is no subtotal.
/// </summary>
public static class Subtotals
{
    /// <summary>The facts that can be computed for a form, in its order.</summary>
    public static IEnumerable<Indicator> Of(ReportForm form) =>
        from block in form.Blocks
        where block.TableId == Requests.TableId
        from heading in Requests.Groups
        where block.Rows.Any(row => row.Group == heading.Id)
        from column in block.Columns
        select block[heading, column];

    /// <summary>The computed cells of a report.</summary>
    public static IEnumerable<Cell> Compute(ReportForm form, Counts printed) =>
        from subtotal in Of(form)
        let parts = PartsOf(subtotal, form).Select(part => printed[part.Id]).ToList()
        where parts.All(part => part?.State == CellState.Number)
        select new Cell(subtotal, CellState.Number, parts.Sum(part => part!.Value), "") { Computed = true };

    /// <summary>The printed facts a subtotal adds up.</summary>
    public static IEnumerable<Indicator> PartsOf(Indicator subtotal, ReportForm form)
    {
        var (group, column) = (subtotal.Id[..subtotal.Id.LastIndexOf('/')], subtotal.Id[subtotal.Id.LastIndexOf('/')..]);
        return form.Indicators.Where(indicator =>
            indicator.Id.StartsWith($"{group}/", StringComparison.Ordinal) && indicator.Id.EndsWith(column, StringComparison.Ordinal)
            && indicator.Id.Length > group.Length + column.Length);
    }
}
