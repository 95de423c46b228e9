using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>What a reader should know about the tables of a document: what could not be read, what deviates from the form.</summary>
static class TableWarnings
{
    const int Listed = 4;

    /// <summary>The warnings for cells read from a form.</summary>
    public static IEnumerable<Warning> Of(ReportForm form, List<Cell> cells) =>
    [
        .. form.Blocks.GroupBy(block => block.TableTitle).SelectMany(table => Unread(table, cells)),
        .. Unreadable(cells),
        .. Deviations(form),
    ];

    static IEnumerable<Warning> Unread(IGrouping<string, BlockFormat> table, List<Cell> cells)
    {
        var read = cells.Select(cell => cell.Indicator.Id).ToHashSet();
        var rows = table.SelectMany(block => block.Rows.Select(row => (Id: block[row, block.Columns[0]].Id, row.Label))).ToList();
        var missing = rows.Where(row => !read.Contains(row.Id)).Select(row => row.Label).ToList();
        if (missing.Count == rows.Count)
            yield return WarningKind.TableUnread.With(table.Key);
        else if (missing.Count > 0)
            yield return WarningKind.TableIncomplete.With(table.Key, missing.Count, string.Join('、', missing.Take(Listed)) + (missing.Count > Listed ? "……" : ""));
    }

    static IEnumerable<Warning> Unreadable(List<Cell> cells)
    {
        var unreadable = cells.Where(cell => cell.State == CellState.Unreadable).ToList();
        if (unreadable.Count > 0)
            yield return WarningKind.CellUnreadable.With(string.Join('、', unreadable.Select(cell => $"{cell.Indicator.Label}“{cell.Raw}”")));
    }

    static IEnumerable<Warning> Deviations(ReportForm form)
    {
        var disclosure = form.Blocks.Where(block => block.TableId == Disclosure.TableId).Select(block => block.Edition).Distinct().ToList();
        if (disclosure.Count > 1)
            yield return WarningKind.MixedForm.With();
        if (disclosure is [Edition.Of2021] && form.Blocks.Contains(Requests.WithOneRowForOtherwiseClosed))
            yield return WarningKind.SingleRowOtherwiseClosed.With();
    }
}
