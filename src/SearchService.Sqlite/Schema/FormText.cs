using System.Collections.Concurrent;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Sqlite.Schema;

/// <summary>The blocks of a form as one line of text: <c>2021:disclosure/item-1 2021:disclosure/item-5 2019:requests</c>.</summary>
static class FormText
{
    static readonly Dictionary<string, BlockFormat> Blocks =
        ReportFormat.All.SelectMany(format => format.Blocks).ToDictionary(Name);

    public static string Print(ReportForm form) => string.Join(' ', form.Blocks.Select(Name));

    // Reports follow a handful of forms, and a form knows its facts and sums: it is made once.
    static readonly ConcurrentDictionary<string, ReportForm> Parsed = [];

    /// <exception cref="KeyNotFoundException">The text names a block this program does not know.</exception>
    public static ReportForm Parse(string text) => Parsed.GetOrAdd(text, static text =>
        new([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Blocks[name])]));

    static string Name(BlockFormat block) =>
        $"{block.Edition:D}:{block.TableId}{(block.Label is null ? "" : $"/{block.Label.Id}")}";
}
