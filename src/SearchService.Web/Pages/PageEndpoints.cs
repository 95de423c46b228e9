using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The pages. They are no part of the API's description.</summary>
static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();

        pages.MapGet("/", StartPage.Of);
        pages.MapGet(Paths.Search, SearchPage.Of);
        pages.MapGet(Paths.Matrix, MatrixPage.Of);
        pages.MapGet(Paths.Wording, WordingPage.Of);
        pages.MapGet(Paths.Tables, TablesPage.Of);
        pages.MapGet(Paths.Series, SeriesPage.Of);
        pages.MapGet(Paths.Ranking, RankingPage.Of);
        pages.MapGet(OpenSearchPage.Path, OpenSearchPage.Of);
        pages.MapGet("/reports/{key}", ReportPage.Current);
        pages.MapGet("/reports/{key}/versions/{version:int}", ReportPage.Version);
    }
}
