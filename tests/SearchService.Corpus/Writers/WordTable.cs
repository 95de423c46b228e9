using DocumentFormat.OpenXml.Wordprocessing;
using SearchService.Corpus.Dirt;
using SearchService.Reports.Formats;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SearchService.Corpus.Writers;

/// <summary>Writes a table for a Word document: merged sideways by a span, downwards by cells that go on.</summary>
static class WordTable
{
    const int LineLength = 7;

    public static Table Of(GeneratedReport report, LaidOutTable table)
    {
        var grid = new TableGrid(Enumerable.Range(0, table.Columns).Select(_ => new GridColumn { Width = "900" }));
        var rows = table.FilledRows().Zip(table.Rows, (filled, own) => new TableRow(filled.Select(cell => Cell(report, cell, goesOn: !own.Any(beginning => beginning.Column == cell.Column)))));
        return new Table([new TableProperties(new TableBorders(new InsideHorizontalBorder { Val = BorderValues.Single })), grid, .. rows]);
    }

    static TableCell Cell(GeneratedReport report, LaidOutCell cell, bool goesOn)
    {
        var properties = new TableCellProperties();
        if (cell.ColumnSpan > 1)
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        if (goesOn || cell.RowSpan > 1)
            properties.Append(goesOn ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart });
        return new TableCell(properties, new Paragraph(Runs(report, cell)));
    }

    static IEnumerable<Run> Runs(GeneratedReport report, LaidOutCell cell) =>
        cell.Text.Length == 0 ? []
        : cell.IsLabel && report.Has(DirtKind.BrokenLabels) && cell.Text.Length > LineLength
            ? cell.Text.Chunk(LineLength).Select((line, index) => index == 0 ? WordParagraphs.Run(new string(line)) : new Run(new Break(), new Words(new string(line))))
            : [WordParagraphs.Run(cell.Text)];
}
