using System.Globalization;
using System.Text;
using SearchService.Ingest;

namespace SearchService.Tests.Corpus;

/// <summary>
/// The tables of a Word text dump, read with nothing but the grammar of such dumps, so that generated documents are judged by what
/// is printed in them.
/// </summary>
sealed class DumpedTables
{
    /// <summary>The rows in reading order, each a list of cells without spaces and line breaks.</summary>
    public List<List<string>> Rows { get; } = [];

    public static DumpedTables In(SourceFile file) => In(Encoding.UTF8.GetString(file.Bytes.Span));

    public static DumpedTables In(string text)
    {
        var tables = new DumpedTables();
        List<string>? row = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('\t'))
                (row ??= tables.Begin()).Add(line.Trim());
            else if (line.Length == 0)
                row = null;
            else if (row is not null)
                row[^1] += line.Trim();
        }
        return tables;
    }

    /// <summary>Every number in reading order.</summary>
    public IEnumerable<decimal> Numbers => Rows.SelectMany(NumbersOf);

    /// <summary>The numbers of the rows that hold so many.</summary>
    public decimal[][] RowsOf(int count) => [.. Rows.Select(row => NumbersOf(row).ToArray()).Where(numbers => numbers.Length == count)];

    /// <summary>The rows with “#” for every number.</summary>
    public IEnumerable<string> Labels => Rows.Select(row => string.Join('|', row.Select(cell => Number(cell) is null ? cell : "#")));

    static IEnumerable<decimal> NumbersOf(List<string> row) => row.Select(Number).OfType<decimal>();

    static decimal? Number(string cell) => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    List<string> Begin()
    {
        Rows.Add([]);
        return Rows[^1];
    }
}
