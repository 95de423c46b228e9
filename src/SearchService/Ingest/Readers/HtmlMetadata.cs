using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>
/// What a page says about its document: in <c>meta</c> elements, whose names the national portal rules fix (ArticleTitle, PubDate,
/// ContentSource), and in the table of 索引号, 发布机构, 发文日期 many portals print above it.
/// </summary>
static partial class HtmlMetadata
{
    public static DocumentMetadata Of(IDocument page)
    {
        var meta = page.QuerySelectorAll("meta[name][content]").OfType<IHtmlMetaElement>()
            .GroupBy(element => element.Name!.Trim().ToLowerInvariant())
            .ToDictionary(named => named.Key, named => named.First().Content!.Trim());
        // Pages run the values of neighboring cells together, so each value is taken only as far as its kind reaches.
        var printed = Labelled().Matches(page.Body?.TextContent ?? "")
            .GroupBy(match => match.Groups["label"].Value)
            .ToDictionary(found => found.Key, found => found.First().Groups["value"].Value);
        return new()
        {
            Title = First(meta, "articletitle", "title") ?? page.QuerySelector("h1")?.TextContent.Trim() ?? page.Title?.Trim(),
            PublishedOn = First(meta, "pubdate", "publishdate") ?? First(printed, "发布日期", "发文日期", "发布时间", "公开日期", "公布日期", "成文日期"),
            Publisher = First(printed, "发布机构", "发文机关", "发布单位", "公开主体") ?? First(meta, "contentsource", "source"),
            IndexNumber = First(printed, "索引号", "索取号"),
            Url = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? First(meta, "url"),
        };
    }

    static string? First(Dictionary<string, string> values, params string[] names) =>
        names.Select(name => values.GetValueOrDefault(name)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    [GeneratedRegex("""
        (?<label>发布日期|发文日期|发布时间|公开日期|公布日期|成文日期)(?>\s*)[:：】]?(?>\s*)(?<value>\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2})
        |(?<label>发布机构|发文机关|发布单位|公开主体)(?>\s*)[:：】]?(?>\s*)(?<value>[\u4E00-\u9FFF]{4,30})(?=[\s【|]|$)
        |(?<label>索引号|索取号)(?>\s*)[:：】]?(?>\s*)(?<value>[0-9A-Za-z][0-9A-Za-z/_-]{4,40})
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Labelled();
}
