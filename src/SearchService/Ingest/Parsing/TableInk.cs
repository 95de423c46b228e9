using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;

namespace SearchService.Ingest.Parsing;

/// <summary>The cells of a table's ink: of a real table, or of lines of text that only their wording tells to be one.</summary>
static partial class TableInk
{
    /// <summary>The rows of cells in a block.</summary>
    public static IEnumerable<ImmutableArray<TableCell>> LinesOf(DocumentBlock block) => block switch
    {
        DocumentBlock.Table table => table.Rows.Select(row => row.Cells),
        DocumentBlock.Paragraph paragraph when !PageNumber().IsMatch(paragraph.Text) => [CellsOf(paragraph)],
        _ => [],
    };

    /// <summary>True where a paragraph can be a line of a table: no sentence, no note.</summary>
    public static bool CanBe(DocumentBlock.Paragraph paragraph) => !Prose().IsMatch(paragraph.Text);

    /// <summary>True where a paragraph holds a number or words of the form.</summary>
    public static bool IsCertain(DocumentBlock.Paragraph paragraph) => CellsOf(paragraph).Any(cell =>
        CellText.Read(cell.Text).IsNumeric || Digits().IsMatch(cell.Text) || LabelText.Core(cell.Text) is var core && (FormLabels.IsLabel(core) || FormLabels.IsPiece(core)));

    // Columns set apart by spaces, as PDF text has them; a single space parts numbers from a label and from one another.
    static ImmutableArray<TableCell> CellsOf(DocumentBlock.Paragraph paragraph) =>
        [.. Gap().Split(paragraph.Text.Trim()).SelectMany(Apart).Select(text => new TableCell(text, paragraph.At))];

    static IEnumerable<string> Apart(string text)
    {
        var words = text.Split(' ', '\u3000');
        var numbers = words.Reverse().TakeWhile(word => CellText.Read(word).IsNumeric).Count();
        return words.Length == 1 || numbers == 0 ? [text]
            : words.SkipLast(numbers).Any() ? [string.Join(' ', words.SkipLast(numbers)), .. words.TakeLast(numbers)]
            : words;
    }

    // 0295761.1 can be read as no number, and is no sentence either.
    [GeneratedRegex(@"^[+-]?[\d,，]+(?:\.\d+)?$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^[-—–]\s*\d+\s*[-—–]$|^第\s*\d+\s*页")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[。！？；]|^[（(]?(?:注|备注|说明)\s*\d?\s*[：:]|[：:]$")]
    private static partial Regex Prose();
}
