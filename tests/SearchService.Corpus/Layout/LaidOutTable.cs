using System.Collections.Immutable;

namespace SearchService.Corpus.Layout;

/// <summary>A table as paper shows it: cells on a grid, some over several rows or columns.</summary>
/// <param name="Columns">The width of the grid.</param>
/// <param name="Rows">The rows; a cell stands in the row it begins in.</param>
public sealed record LaidOutTable(int Columns, ImmutableArray<ImmutableArray<LaidOutCell>> Rows);

/// <summary>A cell on the grid.</summary>
/// <param name="Text">What it prints.</param>
/// <param name="Column">The grid column it begins in.</param>
/// <param name="ColumnSpan">Over how many columns it goes.</param>
/// <param name="RowSpan">Over how many rows it goes.</param>
/// <param name="IsLabel">Whether it is a heading and not a number.</param>
public sealed record LaidOutCell(string Text, int Column, int ColumnSpan, int RowSpan, bool IsLabel);
