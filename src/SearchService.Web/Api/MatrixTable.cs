using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>A matrix as a table: a line for each row and phrase, two columns for each year. Every row is there.</summary>
static class MatrixTable
{
    /// <summary>How many rows are counted at a time. Each page looks its phrases up again, so pages are long.</summary>
    public const int PageSize = 5_000;

    const string NoReport = "无年报 / no report";

    /// <summary>
    /// The lines of all pages; first the phrases that were not counted, last the reports that stand in no row and, where rows overlap and do not add up, the totals.
    /// </summary>
    public static async IAsyncEnumerable<MatrixLine> Lines(MatrixAnswer answer, MatrixRows rows, IAsyncEnumerable<MatrixResults> pages)
    {
        foreach (var fault in answer.Faults)
            yield return new("", "", null, fault.Phrase.Text, [], [], fault.Message);
        await foreach (var page in pages)
            foreach (var row in page.Rows)
                foreach (var line in LinesOf(answer, row))
                    yield return line;
        if (answer.Results!.Outside.Reports.Any(count => count > 0))
            foreach (var line in LinesOf(answer, new("", "不在任何一行 / in no row", null, answer.Results.Outside)))
                yield return line;
        if (rows is MatrixRows.Groups)
            foreach (var line in LinesOf(answer, new("", "合计，每份计一次 / total, each report once", null, answer.Results.Totals)))
                yield return line;
    }

    /// <summary>The columns for some years.</summary>
    public static TableColumn<MatrixLine>[] Columns(ImmutableArray<int> years) =>
    [
        new("row", line => line.Value),
        new("label", line => line.Label),
        new("parent", line => line.Parent),
        new("phrase", line => line.Phrase),
        .. years.SelectMany((year, index) => new TableColumn<MatrixLine>[]
        {
            new($"{year} reports", line => Shown(line, index, cell => cell.Reports)),
            new($"{year} occurrences", line => Shown(line, index, cell => cell.Occurrences)),
        }),
        new("error", line => line.Error),
    ];

    static IEnumerable<MatrixLine> LinesOf(MatrixAnswer answer, MatrixRow row) =>
        answer.Phrases.Select((phrase, index) => new MatrixLine(row.Value, row.Label, row.Parent, phrase.Phrase.Text, row.Counts.Reports, row.Counts.Cells[index], null));

    static object? Shown(MatrixLine line, int year, Func<MatrixCell, long> number) =>
        line.Cells.IsEmpty ? null : line.Reports[year] == 0 ? NoReport : number(line.Cells[year]);
}

/// <summary>A phrase in a row, or one that was not counted.</summary>
/// <param name="Value">The agency's id, the region's path or the group's name.</param>
/// <param name="Label">Its name.</param>
/// <param name="Parent">The region it lies in.</param>
/// <param name="Phrase">The phrase as typed.</param>
/// <param name="Reports">How many reports of each year there are.</param>
/// <param name="Cells">What was counted in each year.</param>
/// <param name="Error">Why it was not counted, or null.</param>
sealed record MatrixLine(string Value, string Label, string? Parent, string Phrase, ImmutableArray<int> Reports, ImmutableArray<MatrixCell> Cells, string? Error);
