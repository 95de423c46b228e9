using System.Text;
using SearchService.Corpus.Dirt;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Writers;

/// <summary>Writes text as a PDF is dumped: lines of equal width, columns set apart by spaces, pages with numbers.</summary>
public static class LayoutDump
{
    const int LineLength = 38, PageLength = 44, LabelWidth = 14;

    /// <summary>The file.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice)
    {
        var text = new StringBuilder();
        foreach (var part in report.Manuscript.Parts)
            text.Append(part switch
            {
                ManuscriptPart.Table table => string.Concat(Rows(report, table.Grid).Select(row => $"{row}\n")),
                ManuscriptPart.Title title => $"{new string(' ', 12)}{title.Text}\n",
                ManuscriptPart.Signature signature => $"\n{new string(' ', 48)}{signature.Text}\n",
                _ => Wrapped(part.Text),
            });
        return TextFile.Of(report, report.Has(DirtKind.PageNumbers) ? Paged(text.ToString()) : text.ToString(), dice);
    }

    static string Wrapped(string paragraph) => string.Concat($"　　{paragraph}".Chunk(LineLength).Select(line => $"{new string(line)}\n"));

    static IEnumerable<string> Rows(GeneratedReport report, LaidOutTable table)
    {
        for (var index = 0; index < table.Rows.Length; index++)
        {
            if (report.Has(DirtKind.RepeatedHeader) && index == table.Rows.Length / 2 && table.Rows.Length > 20)
                foreach (var row in table.Rows.Take(table.HeadRows))
                    yield return Row([.. row.Select(cell => cell.Text)]);
            yield return report.Has(DirtKind.WrappedLabels) ? Wrapped([.. table.Rows[index]]) : Row([.. table.Rows[index].Select(cell => cell.Text)]);
        }
    }

    static string Row(string[] cells) => "  " + string.Join("    ", cells);

    // The label goes on below, where its row has no numbers.
    static string Wrapped(LaidOutCell[] row)
    {
        var label = Array.FindLastIndex(row, cell => cell.IsLabel);
        return label < 0 || row.All(cell => cell.IsLabel) || row[label].Text.Length <= LabelWidth ? Row([.. row.Select(cell => cell.Text)])
            : $"{Row([.. row.Select((cell, index) => index == label ? cell.Text[..LabelWidth] : cell.Text)])}\n  {row[label].Text[LabelWidth..]}";
    }

    static string Paged(string text)
    {
        var lines = text.Split('\n').Chunk(PageLength).ToList();
        return string.Concat(lines.Select((page, index) => $"{string.Join('\n', page)}\n{new string(' ', 38)}— {index + 1} —\n\f"));
    }
}
