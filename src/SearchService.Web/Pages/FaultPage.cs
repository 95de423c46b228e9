namespace SearchService.Web.Pages;

/// <summary>What people see in place of a page that cannot be shown.</summary>
static class FaultPage
{
    public static IResult Of(int status, string title) => Layout.Page(title, Html.Of($"""
        <h1>{title}</h1>
        <p>请检查地址，或回到<a href="/">首页</a>检索。<span lang="en">Please check the address, or search from the start page.</span></p>
        """), status: status);
}
