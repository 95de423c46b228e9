namespace SearchService.Web.Pages;

/// <summary>What people see in place of a page that cannot be shown.</summary>
static class FaultPage
{
    /// <summary>Such a page.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="title">What is wrong, Chinese first.</param>
    /// <param name="more">What is known of it besides.</param>
    public static IResult Of(int status, string title, Html more = default) => Layout.Page(title, Html.Of($"""
        <h1>{Html.Bilingual(title)}</h1>
        {more}
        <p>请检查地址，或回到<a href="/">首页</a>检索。<span lang="en">Please check the address, or search from the start page.</span></p>
        """), status: status);
}
