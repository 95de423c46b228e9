namespace SearchService.Web.Pages;

/// <summary>The way to the next page of a list.</summary>
static class PagerPiece
{
    /// <param name="next">The address of the next page, or null on the last one.</param>
    public static Html Next(string? next) => next is null ? Html.Empty : Html.Of($"""
        <nav class="pages" aria-label="翻页 Pages"><a rel="next" href="{next}">下一页 <span lang="en">Next page</span></a></nav>
        """);
}
