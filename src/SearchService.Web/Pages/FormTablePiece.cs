using System.Collections.Immutable;
using SearchService.Reports.Formats;

namespace SearchService.Web.Pages;

/// <summary>The tables of a report set out as the statutory form prints them: headings over several rows and columns, from the form's own data.</summary>
static class FormTablePiece
{
    static readonly Dictionary<string, string> English = new()
    {
        ["disclosure"] = "Proactive disclosure",
        ["requests"] = "Requests received and handled",
        ["challenges"] = "Reconsideration and litigation",
    };

    public static Html All(ShownReport shown) => Html.Each(
        shown.Report.Form.Blocks.GroupBy(block => block.TableId),
        table => Table(shown, [.. table], new(shown)));

    static Html Table(ShownReport shown, ImmutableArray<BlockFormat> blocks, CellPiece cell)
    {
        var (id, title) = (blocks[0].TableId, blocks[0].TableTitle);
        return Html.Of($"""
            <section class="numbers" id="table-{id}"><h2>{title} <span lang="en">{English[id]}</span></h2>
            <div class="wide" tabindex="0" role="region" aria-label="{title} {English[id]}">
            <table class="form {id}">{Rows(TableLayout.Of(blocks, shown.Report.Counts), cell)}</table></div>
            {Subtotals(shown, id, cell)}
            {(shown.Cell?.Id.Split('/')[0] == id ? CellPanel.Of(shown, shown.Cell) : Html.Empty)}
            </section>
            """);
    }

    static Html Rows(LaidOutTable table, CellPiece cell) => Html.Of($"""
        <thead>{Html.Each(table.Rows.Take(table.HeadRows), row => Row(row, cell))}</thead>
        <tbody>{Html.Each(table.Rows.Skip(table.HeadRows), row => Row(row, cell))}</tbody>
        """);

    static Html Row(ImmutableArray<LaidOutCell> row, CellPiece cell)
    {
        var holdsNumbers = row.Any(other => !other.IsLabel);
        return Html.Of($"""<tr>{Html.Each(row, laid => laid.Indicator is { } indicator ? cell.Of(indicator, laid.ColumnSpan) : Heading(laid, holdsNumbers))}</tr>""");
    }

    static Html Heading(LaidOutCell laid, bool holdsNumbers) => Html.Of($"""<th scope="{ScopeOf(laid, holdsNumbers)}"{Spans.Columns(laid.ColumnSpan)}{Spans.Rows(laid.RowSpan)}>{laid.Text}</th>""");

    static string ScopeOf(LaidOutCell laid, bool besideNumbers) => (besideNumbers, laid) switch
    {
        (true, { RowSpan: > 1 }) => "rowgroup",
        (true, _) => "row",
        (false, { ColumnSpan: > 1 }) => "colgroup",
        _ => "col",
    };

    // What the form does not print stands below it, and says so.
    static Html Subtotals(ShownReport shown, string table, CellPiece cell)
    {
        var rows = shown.Report.Counts.Where(computed => computed.Computed && computed.Indicator.Id.StartsWith($"{table}/", StringComparison.Ordinal))
            .GroupBy(computed => computed.Indicator.Path[^2]).ToList();
        return rows.Count == 0 ? Html.Empty : Html.Of($"""
            <details><summary>小计，原表不印，由各项相加 <span lang="en">Subtotals: not printed, added up here</span></summary>
            <div class="wide" tabindex="0" role="region" aria-label="小计 Subtotals"><table class="form"><thead><tr><th scope="col">小计 <span lang="en">Subtotal</span></th>{Html.Each(rows[0], computed => Html.Of($"""<th scope="col">{computed.Indicator.Path[^1]}</th>"""))}</tr></thead>
            <tbody>{Html.Each(rows, row => Html.Of($"""<tr><th scope="row">{row.Key}（计算）</th>{Html.Each(row, computed => cell.Of(computed.Indicator.Id))}</tr>"""))}</tbody></table></div></details>
            """);
    }
}
