using System.Collections.Immutable;
using SearchService.Reports.Formats;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>Tells by the column labels which edition's block a row of 主动公开政府信息情况 stands in; the year never tells.</summary>
static class BlockDetector
{
    static readonly ImmutableArray<BlockFormat> Blocks = [.. FormLabels.Blocks.Where(block => block.TableId == Disclosure.TableId)];

    /// <summary>The row headings of every edition's blocks.</summary>
    public static readonly HeadingSet Rows = new([.. Blocks.SelectMany(block => block.Rows).Distinct()]);

    static readonly ImmutableArray<Heading> Columns = [.. Blocks.SelectMany(block => block.Columns).Distinct()];

    static readonly Memo<bool> Named = new(words => Columns.Any(column => FormLabels.CoreOf(column).IsMatch(words)));

    /// <summary>True where words name a column of the table.</summary>
    public static bool NamesColumn(string words) => Named[words];

    /// <summary>The block whose columns stand in the header in their order, or null where the header names none or names them otherwise.</summary>
    public static BlockFormat? BlockOf(Heading row, string header) =>
        (from block in Blocks
         where block.Rows.Any(candidate => candidate.Id == row.Id)
         let places = Places(block, header)
         where places.Count > 0 && places.SequenceEqual(places.Order())
         orderby places.Count descending, block.Columns.Length
         select block).FirstOrDefault();

    static List<int> Places(BlockFormat block, string header) =>
        [.. block.Columns.Select(column => FormLabels.CoreOf(column).Match(header)).Where(match => match.Success).Select(match => match.Index)];
}
