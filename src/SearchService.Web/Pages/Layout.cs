using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>What every page has around it.</summary>
static class Layout
{
    /// <summary>A whole page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="main">What it is about.</param>
    /// <param name="alternate">The address of its JSON, or null.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="feed">The address of its feed, or null.</param>
    /// <param name="canonical">The one address of what it shows, or null where that is not known.</param>
    public static IResult Page(string title, Html main, string? alternate = null, int status = StatusCodes.Status200OK, string? feed = null, string? canonical = null) =>
        new Page(status, reader => Document(title, main, alternate, feed, canonical, reader));

    static readonly (string Path, string Chinese, string English)[] Places =
    [
        (Paths.Search, "检索", "Search"),
        (Paths.Reports, "年报", "Reports"),
        (Paths.Agencies, "机关", "Agencies"),
        (Paths.Regions, "地区", "Regions"),
        (Paths.Compare, "对比", "Compare"),
        (Paths.Matrix, "词语统计", "Matrix"),
        (Paths.Ranking, "数字", "Numbers"),
        (Paths.Quality, "质量", "Quality"),
        (Paths.Check, "检查草稿", "Check"),
        (Paths.Data, "数据", "Data"),
        (Paths.Help, "帮助", "Help"),
    ];

    // Each is a comfort of its own, without which every page is whole.
    static readonly string[] Scripts = ["suggest", "facets", "basket", "steps"];

    static Html Document(string title, Html main, string? alternate, string? feed, string? canonical, Reader reader) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="zh-CN"{(reader.English ? Html.Empty : Html.Of($" class=\"chinese\""))}>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="stylesheet" href="/site.css">
        {Html.Each(Scripts, script => Html.Of($"""<script src="/{script}.js" type="module"></script>"""))}
        {(canonical is null ? Html.Empty : Html.Of($"""<link rel="canonical" href="{canonical}">"""))}
        {(alternate is null ? Html.Empty : Html.Of($"""<link rel="alternate" type="application/json" href="{alternate}">"""))}
        {(feed is null ? Html.Empty : Html.Of($"""<link rel="alternate" type="application/atom+xml" title="{title}" href="{feed}">"""))}
        <link rel="search" type="application/opensearchdescription+xml" title="年报检索" href="{OpenSearchPage.Path}">
        </head>
        <body>
        <a class="skip" href="#main">跳到正文 <span lang="en">Skip to the content</span></a>
        <header class="top"><a class="home" href="/">政府信息公开年报检索 <span lang="en">Annual report search</span></a>
        <nav aria-label="站内 Site"><ul>{Html.Each(Places, place => Html.Of($"""<li><a href="{place.Path}">{place.Chinese} <span lang="en">{place.English}</span></a></li>"""))}</ul></nav>
        {(reader.Other is null ? Html.Empty : reader.English ? Html.Of($"""<a class="language" href="{reader.Other}" rel="nofollow">只看中文</a>""") : Html.Of($"""<a class="language" href="{reader.Other}" rel="nofollow" lang="en">English</a>"""))}</header>
        <main id="main">
        {main}
        </main>
        {BasketPiece.Strip}
        <footer class="foot">
        <p>数字按原件照录，空白不当作零；不成立的勾稽关系如实列出。<span lang="en">Numbers are given as printed; a blank is not a zero; sums that fail are listed as they are.</span></p>
        <p><a href="{Paths.Description}">接口 <span lang="en">API</span></a> · {FilesPiece.Of(Paths.Reports)}</p>
        </footer>
        </body>
        </html>

        """);

    /// <summary>The box to search with; what else the address says is kept.</summary>
    public static Html SearchBox(SearchAddress address) => Html.Of($"""
        <form class="search" role="search" action="{Paths.Search}" method="get">
        <label for="q">检索年报正文 <span lang="en">Search the narratives</span></label>
        <div class="box"><input id="q" name="{Parameters.Query.Name}" type="search" value="{address.Text}" maxlength="500" autocomplete="off" placeholder="依申请公开" list="suggestions" data-completions="{Paths.Api}/suggest?{Parameters.Text.Name}="><button type="submit">检索 <span lang="en">Search</span></button></div>
        <datalist id="suggestions"></datalist>
        <p class="facts"><a href="{Paths.Help}#syntax">检索语法 <span lang="en">Syntax</span></a></p>
        {Html.Each((address with { Text = "", Cursor = null }).Pairs(), pair => Html.Of($"""<input type="hidden" name="{pair.Key}" value="{pair.Value}">"""))}
        </form>
        """);
}
