using System.Globalization;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary>Tables side by side as text for a terminal.</summary>
static class TablesText
{
    public static string Of(TablesAddress address, ComparisonAnswer.Compared compared)
    {
        var shown = address.Shown(compared.Diff).ToList();
        return string.Join('\n',
        [
            $"列出 {shown.Count} 行，共 {compared.Diff.Rows.Length} 行；各列与其左边一列相比 / {shown.Count} of {compared.Diff.Rows.Length} rows; each column against the one on its left",
            .. compared.Diff.Note is { } note ? [note] : Array.Empty<string>(),
            .. shown.GroupBy(row => row.Indicator.Path[0]).SelectMany(table => Table(table.Key, [.. table], compared)),
            .. compared.Diff.Notes.Select(note => $"{compared.Diff.Reports[note.Report].Key}  {note.Text}"),
        ]);
    }

    static IEnumerable<string> Table(string title, List<TableDiffRow> rows, ComparisonAnswer.Compared compared) =>
    [
        "",
        .. TextTable.Lines([[title, .. compared.Diff.Reports.Select(report => report.Key.ToString()!)], .. rows.Select(Row)]),
        .. rows.SelectMany(row => Said(row, compared)),
    ];

    static string[] Row(TableDiffRow row) =>
        [string.Join(" › ", row.Indicator.Path.Skip(1)), .. row.Values.Select((cell, report) => $"{Shown(cell)}{Corrected(cell)}{Shown(row.Differences[report])}")];

    static string Corrected(Cell? cell) => cell?.Correction is { } correction ? $"（更正，印{Shown(correction.Printed)}）" : "";

    static string Shown(Cell? cell) => cell switch
    {
        null => "未载",
        { Value: { } value } => value.ToString(CultureInfo.InvariantCulture) + (cell.Computed ? "*" : ""),
        { State: CellState.Blank } => "空白",
        _ => cell.Raw,
    };

    static string Shown(CellDiff? difference) => difference switch
    {
        null or { Kind: ChangeKind.None } => "",
        { Delta: { } delta } => FormattableString.Invariant($" ({delta:+0.######;-0.######}, {(difference.Percent is { } percent ? $"{Math.Round(percent, 2):+0.##;-0.##;0}%" : "—")})"),
        _ => $" ({Word.Of(difference.Kind)})",
    };

    static IEnumerable<string> Said(TableDiffRow row, ComparisonAnswer.Compared compared) =>
        from report in compared.Diff.Reports.Index()
        from outcome in compared.Findings[row.Indicator.Id, report.Index]
        select $"! {report.Item.Key}  {outcome.Sentence()}";
}
