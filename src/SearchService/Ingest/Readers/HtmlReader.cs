using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Browser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SearchService.Ingest.Readers;

/// <summary>Reads web pages: the report's paragraphs and tables without the portal around them.</summary>
public static class HtmlReader
{
    // The text is decoded; what looks for its encoding again takes the square of a broken element's length.
    static readonly IConfiguration Settings = Configuration.Default.Without<IMetaHandler>();

    // Others say nothing to a reader, and a page may have any number of them.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attributes =
        FrozenSet.Create("class", "colspan", "content", "hidden", "href", "id", "name", "rel", "rowspan", "style").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The paragraphs, tables and metadata of a page or a fragment of one; a page over a limit is refused.</summary>
    public static ReadDocument Read(string html, IngestLimits limits)
    {
        try
        {
            return Read(new HtmlParser(Options(new(limits)), BrowsingContext.New(Settings)).ParseDocument(html), limits);
        }
        catch (OutgrownException outgrown)
        {
            return outgrown.Answer;
        }
    }

    static HtmlParserOptions Options(HtmlGrowth growth) => new()
    {
        IsScripting = false,
        SkipScriptText = true,
        SkipRawText = true,
        ShouldEmitAttribute = (ref _, name) => Attributes.Contains(name.Span),
        OnToken = (token, _) => growth.Take(token),
        OnCreated = (element, _) => growth.Take(element),
    };

    static ReadDocument Read(IHtmlDocument page, IngestLimits limits)
    {
        // What the parser repairs, it may nest after all.
        if (page.Body is not { } body || IsDeeperThan(limits.MaxNesting, body))
            return XmlParts.TooDeep(limits);
        if (CellsOf(body) > limits.MaxTableCells)
            return DocumentReaders.TooManyCells(limits);
        var metadata = HtmlMetadata.Of(page);
        HtmlChrome.Remove(page);
        return new ReadDocument.Whole(new("text/html", HtmlBlocks.Of(HtmlContent.RootOf(body))) { Metadata = metadata });
    }

    // Before any table is laid out: a merged cell leaves an empty one in each row it reaches into. Tables around others only place them.
    static long CellsOf(IElement body) => body.GetElementsByTagName("table").Where(table => !HtmlTable.HoldsTable(table)).Sum(CellsIn);

    static long CellsIn(IElement table)
    {
        var rows = table.GetElementsByTagName("tr").Length;
        return table.Descendants<IHtmlTableCellElement>().Sum(cell => (long)Math.Clamp(cell.RowSpan, 1, Math.Max(1, rows)));
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
