using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace SearchService.Tests.Ingest.SharedDocuments;

/// <summary>The elements of a web page by the way to them: <c>/body/table[1]/tbody[1]/tr[2]/td[3]</c>.</summary>
sealed partial class PageElements(string html)
{
    readonly AngleSharp.Html.Dom.IHtmlDocument _page = new HtmlParser().ParseDocument(html);

    /// <summary>The text of the one element a way leads to.</summary>
    public string At(string way) => _page.QuerySelectorAll(Step().Replace(way.Trim('/').Replace("/", " > "), ":nth-of-type($1)")).Single().TextContent;

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Step();
}
