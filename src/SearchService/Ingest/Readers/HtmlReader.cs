using AngleSharp.Html.Parser;

namespace SearchService.Ingest.Readers;

/// <summary>Reads web pages: the report's paragraphs and tables without the portal around them.</summary>
public static class HtmlReader
{
    static readonly HtmlParserOptions Options = new() { IsScripting = false, IsKeepingSourceReferences = false };

    /// <summary>The paragraphs, tables and metadata of a page or a fragment of one.</summary>
    public static Document Read(string html)
    {
        var page = new HtmlParser(Options).ParseDocument(html);
        var metadata = HtmlMetadata.Of(page);
        foreach (var chrome in page.QuerySelectorAll(HtmlChrome.Selector).ToList())
            chrome.Remove();
        return new("text/html", HtmlContent.RootOf(page.Body!) is { } root ? [.. HtmlBlocks.Of(root)] : []) { Metadata = metadata };
    }
}

/// <summary>What surrounds the content of a page and is never part of it.</summary>
static class HtmlChrome
{
    public static readonly string Selector = string.Join(',',
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "nav", "header nav", "aside", "form", "button", "select", "textarea", "input",
        "[hidden]", "[style*='display:none']", "[style*='display: none']",
        "[class*=share]", "[class*=breadcrumb]", "[class*=crumb]", "[id*=share]");
}
