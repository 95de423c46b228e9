using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>What a page shows, as files: JSON of the same page, and the whole table as CSV and as a workbook.</summary>
static class FilesPiece
{
    /// <summary>Links to the files.</summary>
    /// <param name="path">Where the table is, after <c>/api</c>.</param>
    /// <param name="page">The address of what the page shows, under a path.</param>
    /// <param name="whole">The address of all of it, under a path; the same where nothing is paged.</param>
    public static Html Of(string path, Func<string, string> page, Func<string, string>? whole = null) => Html.Of($"""
        <span class="files"><a href="{page(Paths.Api + path)}">JSON</a> · <a href="{(whole ?? page)($"{Paths.Api}{path}.csv")}">CSV</a> · <a href="{(whole ?? page)($"{Paths.Api}{path}.xlsx")}">XLSX</a></span>
        """);

    /// <summary>Links to the files of an address that asks nothing.</summary>
    public static Html Of(string path) => Of(path, under => under);
}
