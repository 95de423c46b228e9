using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Sqlite.Schema;

/// <summary>The blocks of a form as one line of text: <c>2021:disclosure/item-1 2021:disclosure/item-5 2019:requests</c>.</summary>
static class FormText
{
    static readonly Dictionary<string, BlockFormat> Blocks =
        ReportFormat.All.SelectMany(format => format.Blocks).ToDictionary(block => block.Id);

    public static string Print(ReportForm form) => string.Join(' ', form.Blocks.Select(block => block.Id));

    /// <exception cref="KeyNotFoundException">The text names a block this program does not know.</exception>
    public static ReportForm Parse(string text) =>
        ReportForm.Of(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Blocks[name]));
}
