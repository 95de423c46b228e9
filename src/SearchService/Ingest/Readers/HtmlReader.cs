using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SearchService.Ingest.Readers;

/// <summary>Reads web pages: the report's paragraphs and tables without the portal around them.</summary>
public static class HtmlReader
{
    static readonly HtmlParserOptions Options = new() { IsScripting = false, IsKeepingSourceReferences = false };

    /// <summary>The paragraphs, tables and metadata of a page or a fragment of one; a page nested deeper than the limit is refused.</summary>
    public static ReadDocument Read(string html, IngestLimits limits)
    {
        var page = new HtmlParser(Options).ParseDocument(html);
        if (page.Body is not { } body || IsDeeperThan(limits.MaxNesting, body))
            return new ReadDocument.Refused("tooDeep", $"网页的嵌套超过 {limits.MaxNesting} 层。 The page is nested deeper than {limits.MaxNesting} levels.");
        if (CellsOf(body) > limits.MaxTableCells)
            return DocumentReaders.TooManyCells(limits);
        var metadata = HtmlMetadata.Of(page);
        HtmlChrome.Remove(page);
        return new ReadDocument.Whole(new("text/html", HtmlBlocks.Of(HtmlContent.RootOf(body))) { Metadata = metadata });
    }

    // Before any table is laid out: a merged cell leaves an empty one in each row it reaches into.
    static long CellsOf(IElement body) => body.QuerySelectorAll("table").Sum(CellsIn);

    static long CellsIn(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Length;
        return table.QuerySelectorAll("td,th").OfType<IHtmlTableCellElement>().Sum(cell => (long)Math.Clamp(cell.RowSpan, 1, Math.Max(1, rows)));
    }

    // Level by level: what walks a page by recursion must not meet one that overflows the stack.
    static bool IsDeeperThan(int limit, IElement body)
    {
        var level = new List<IElement> { body };
        for (var depth = 0; level.Count > 0; depth++)
        {
            if (depth > limit)
                return true;
            level = [.. level.SelectMany(element => element.Children)];
        }
        return false;
    }
}
