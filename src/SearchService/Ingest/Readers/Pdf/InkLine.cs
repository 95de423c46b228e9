using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>What stands on one height of a page, from left to right.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Cells">Runs of words with wide gaps between them: the whole line in prose, cells in a table.</param>
sealed record InkLine(int Page, ImmutableArray<Ink> Cells)
{
    // Letters set apart (总 计) stand nearer than half a character; words of neighboring columns may stand nearly as near.
    const double GapInCell = 0.35, GapOfLetters = 0.6, GapInTable = 1.2, SameHeight = 0.4;

    public Box Box { get; } = Box.Around(Cells.Select(cell => cell.Box));

    public string Text => Ink.Join(Cells).Text;

    public double Em => Cells.Max(cell => cell.Em);

    /// <summary>True where gaps part it into cells, or several numbers stand beside each other.</summary>
    public bool IsTabular => Cells.Count(cell => cell.IsValue) > 2 || Texts.Skip(1).Any();

    /// <summary>What wide gaps part it into, as a table or two columns of text do: the whole line in prose.</summary>
    public IEnumerable<string> Texts
    {
        get
        {
            var start = 0;
            for (var end = 1; end <= Cells.Length; end++)
                if (end == Cells.Length || Cells[end].Box.Left - Cells[end - 1].Box.Right > Em * GapInTable)
                {
                    yield return Ink.Join(Cells[start..end]).Text;
                    start = end;
                }
        }
    }

    /// <summary>The lines of a page from top to bottom.</summary>
    public static IEnumerable<InkLine> Of(InkPage page)
    {
        var line = new List<Ink>();
        foreach (var word in page.Words.OrderBy(word => word.Box.Center).ThenBy(word => word.Box.Left))
        {
            if (line.Count > 0 && !IsLevel(line, word))
            {
                yield return Line(page.Number, line);
                line = [];
            }
            line.Add(word);
        }
        if (line.Count > 0)
            yield return Line(page.Number, line);
    }

    static bool IsLevel(List<Ink> line, Ink word) =>
        word.Box.Center - line.Average(other => other.Box.Center) <= SameHeight * Math.Min(word.Em, line.Min(other => other.Em));

    static InkLine Line(int page, List<Ink> words)
    {
        var cells = new List<List<Ink>>();
        foreach (var word in words.OrderBy(word => word.Box.Left))
            if (cells.Count > 0 && IsSameCell(cells[^1][^1], word))
                cells[^1].Add(word);
            else
                cells.Add([word]);
        return new(page, [.. cells.Select(Ink.Join)]);
    }

    // Two numbers near each other may be two cells, and so may a label and a number; whether they are one, the columns tell. （四）无 ⏎ 法提供 is a label.
    static bool IsSameCell(Ink left, Ink right) =>
        !(right.IsValue && right.Text.Any(char.IsDigit)) && right.Box.Left - left.Box.Right <= Math.Min(left.Em, right.Em) * (!left.IsValue && (left.Text.Length == 1 || right.Text.Length == 1) ? GapOfLetters : GapInCell);
}
