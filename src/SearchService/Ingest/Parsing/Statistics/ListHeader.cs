using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;

namespace SearchService.Ingest.Parsing.Statistics;

/// <summary>
/// The head of an indicator list: what stands left of the unit and what at its right. All known lists print the words of a line, then its
/// unit, then its numbers (国办发〔2014〕32号; 莆田 2009; 定西).
/// </summary>
/// <param name="Before">The columns left of the unit.</param>
/// <param name="After">The columns at its right, in order.</param>
sealed partial record ListHeader(ImmutableArray<string> Before, ImmutableArray<(ColumnRole Role, string Name)> After)
{
    /// <summary>A list whose head is lost: one number to a line.</summary>
    public static readonly ListHeader None = new([], [(ColumnRole.Value, "")]);

    /// <summary>The head of a list that prints none, or none that can be read: as many numbers as most lines have, without names.</summary>
    public static ListHeader Unnamed(IEnumerable<ImmutableArray<TableCell>> lines) =>
        lines.Select(cells => ListLine.Of(cells, None)?.After.Length ?? 0).Where(count => count > 0).CountBy(count => count).OrderByDescending(count => count.Value).Select(count => count.Key).FirstOrDefault(1) is var values
            ? new([], [.. Enumerable.Repeat((ColumnRole.Value, ""), values)]) : None;

    /// <summary>How many numbers a line has.</summary>
    public int Values => After.Count(column => column.Role == ColumnRole.Value);

    /// <summary>True where lines carry a running number, which a layout of one cell to a line may confuse with theirs.</summary>
    public bool HasOrdinals => Before.Contains("序号");

    /// <summary>True where a text can begin a head.</summary>
    public static bool Begins(string text) => LabelText.Bare(text) is var word && (word == "序号" || Words().IsMatch(word));

    /// <summary>Reads cells as a head; null where they are none.</summary>
    public static ListHeader? Of(IEnumerable<TableCell> cells)
    {
        List<string> words = [.. cells.Select(cell => LabelText.Bare(cell.Text)).Where(word => word.Length > 0)];
        var unit = words.FindIndex(word => Unit().IsMatch(word));
        if (unit < 1 || !words.Take(unit).Any(word => Words().IsMatch(word)))
            return null;
        var header = new ListHeader([.. words.Take(unit)], [.. words.Skip(unit + 1).Select(word => (RoleOf(word), word))]);
        return header.Values > 0 ? header : null;
    }

    static ColumnRole RoleOf(string word) => Code().IsMatch(word) ? ColumnRole.Code : Remark().IsMatch(word) ? ColumnRole.Remark : ColumnRole.Value;

    [GeneratedRegex("^(?:计量)?单位$")]
    private static partial Regex Unit();

    [GeneratedRegex("^(?:统计|统计的|具体)?(?:指标|项目)(?:名称|内容)?$|^统计(?:内容|事项)$")]
    private static partial Regex Words();

    [GeneratedRegex("^(?:指标)?代码$|^序号$")]
    private static partial Regex Code();

    [GeneratedRegex("^备注$|^说明$")]
    private static partial Regex Remark();
}

/// <summary>What a column of an indicator list holds.</summary>
enum ColumnRole
{
    /// <summary>Numbers.</summary>
    Value,

    /// <summary>The number of the line in a code.</summary>
    Code,

    /// <summary>Remarks.</summary>
    Remark,
}
