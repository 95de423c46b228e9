using System.Collections.Immutable;
using SearchService.Ingest.Readers;

namespace SearchService.Ingest.Parsing;

/// <summary>A run of numbers in a table with the words before it, whatever the layout.</summary>
/// <param name="Header">Labels that stand above: column headings, or pieces of labels that lost their row.</param>
/// <param name="Labels">The row's own labels, groups first; none where the document detached them.</param>
/// <param name="Values">The cells of numbers, blank ones included.</param>
sealed record NumberRow(ImmutableArray<TableCell> Header, ImmutableArray<TableCell> Labels, ImmutableArray<TableCell> Values)
{
    /// <summary>The empty cells at the row's beginning: nearly always what merged cells leave in the rows below them, seldom blank values.</summary>
    public ImmutableArray<TableCell> Leading { get; init; } = [];

    /// <summary>All the words before the numbers as one core.</summary>
    public string Words => string.Concat(Header.Concat(Labels).Select(cell => LabelText.Core(cell.Text)));

    /// <summary>
    /// As many values as the form has columns, or null where the row holds more or fewer. Blank padding at the end is none;
    /// words between the label and the numbers (见附件) are values.
    /// </summary>
    /// <param name="columns">The number of columns.</param>
    /// <param name="lastLabel">The index of the last label that names the row.</param>
    public ImmutableArray<TableCell>? ValuesFor(int columns, int lastLabel)
    {
        ImmutableArray<TableCell> values = [.. Labels.Skip(lastLabel + 1), .. Values];
        return values.Length >= columns && values.Skip(columns).All(value => value.Text.Length == 0) ? values[..columns] : null;
    }

    /// <summary>True where no cell holds ink.</summary>
    public bool IsBlank => Values.All(cell => cell.Text.Length == 0);
}
