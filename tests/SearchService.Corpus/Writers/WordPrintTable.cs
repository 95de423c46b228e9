using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Corpus.Writers;

/// <summary>Dresses a table of a Word document for print: rules, sizes, a head on every page.</summary>
static class WordPrintTable
{
    public static void Put(Table table, Paper paper)
    {
        var columns = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().ToList();
        double[] widths = paper.NumberWidth is null ? [.. columns.Select(_ => (paper.IsLandscape ? 690.0 : 480.0) / columns.Count / paper.TableSize)] : [.. paper.Widths(columns.Count)];
        foreach (var (column, width) in columns.Zip(widths))
            column.Width = WordPrint.Twips(width * paper.TableSize);
        table.ReplaceChild(Properties(paper), table.GetFirstChild<TableProperties>()!);
        var rows = table.Elements<TableRow>().ToList();
        foreach (var row in rows)
            row.PrependChild(new TableRowProperties());
        if (!paper.CutsRows)
            rows.ForEach(row => row.TableRowProperties!.Append(new CantSplit()));
        if (paper.RepeatsHead)
            rows.TakeWhile(IsHead).ToList().ForEach(row => row.TableRowProperties!.Append(new TableHeader()));
        foreach (var cell in table.Descendants<TableCell>())
            Put(cell, paper);
    }

    static TableProperties Properties(Paper paper)
    {
        var line = paper.IsRuled ? BorderValues.Single : BorderValues.None;
        return new TableProperties(
            new TableBorders(new TopBorder { Val = line }, new LeftBorder { Val = line }, new BottomBorder { Val = line }, new RightBorder { Val = line }, new InsideHorizontalBorder { Val = line }, new InsideVerticalBorder { Val = line }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa }));
    }

    static void Put(TableCell cell, Paper paper)
    {
        cell.TableCellProperties!.Append(new TableCellVerticalAlignment { Val = paper.FillsFromTop ? TableVerticalAlignmentValues.Top : TableVerticalAlignmentValues.Center });
        foreach (var paragraph in cell.Elements<Paragraph>())
            paragraph.PrependChild(new ParagraphProperties(new Justification { Val = paper.Side switch { "left" => JustificationValues.Left, "right" => JustificationValues.Right, _ => JustificationValues.Center } }));
        foreach (var run in cell.Descendants<Run>())
            run.PrependChild(new RunProperties(WordPrint.Size(paper.TableSize)));
    }

    // The rows of headings alone: no cell holds a digit first.
    static bool IsHead(TableRow row) => !row.Elements<TableCell>().Any(cell => cell.InnerText is [>= '0' and <= '9', ..]);
}
