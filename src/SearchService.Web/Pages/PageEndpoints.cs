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
        pages.MapGet(Paths.Matrix, MatrixPage.Of).Checks(Parameters.OfMatrix);
        pages.MapGet(Paths.Compare, ComparePage.Of).Checks(Parameters.Compared);
        pages.MapGet(Paths.Wording, WordingPage.Of).Checks([.. Parameters.OfWording, Parameters.View]);
        pages.MapGet(Paths.Tables, TablesPage.Of).Checks([.. Parameters.OfTables, Parameters.Page]);
        pages.MapGet(Paths.Series, SeriesPage.Of).Checks(Parameters.OfSeries);
        pages.MapGet(Paths.Ranking, RankingPage.Of).Checks(Parameters.OfRanking);
        pages.MapGet(Paths.Aggregate, AggregatePage.Of).Checks(Parameters.OfAggregate);
        pages.MapGet(OpenSearchPage.Path, OpenSearchPage.Of);
        pages.MapGet(Paths.Reports, ReportsPage.Of);
        pages.MapGet("/reports/{key}", ReportPage.Current);
        pages.MapGet("/reports/{key}/versions/{version:int}", ReportPage.Version);
        pages.MapGet("/similar/{key}/{section}", SimilarPage.Of).Checks(Parameters.OfSimilar);
        pages.MapGet("/origins/{key}/{section}", OriginsPage.Of).Checks(Parameters.OfOrigins);
        pages.MapGet(Paths.Agencies, AgenciesPage.Of);
        pages.MapGet("/agencies/{id}", AgencyPage.Of);
        pages.MapGet(Paths.Regions + "/{**path}", RegionPage.Of);
        pages.MapGet(Paths.Quality, QualityPage.Of);
        pages.MapGet(Paths.Findings, FindingsPage.Of);
        pages.MapGet(Paths.Quarantine, QuarantinePage.Of);
        pages.MapGet(Paths.Data, DataPage.Of);
        pages.MapGet(Paths.Description, ApiPage.Of);
        pages.MapGet(Paths.Schemas, SchemasPage.Of);
        pages.MapGet(Paths.Help, HelpPage.Of);
        pages.MapGet(Paths.Check, CheckPage.Of);
        pages.MapPost(Paths.Check, CheckPage.Check);

        var uploads = pages.MapGroup(Paths.Upload).Unkept();
        uploads.MapGet("", UploadPage.Of);
        uploads.MapPost("", UploadPage.Upload);
        uploads.MapGet("/{id}", UploadedPage.Of);
        uploads.MapPost("/{id}", UploadedPage.Decide);
    }
}
