using SearchService.Web.Addresses;

namespace SearchService.Web.Api;

/// <summary>The API: what there is to ask, and what holds for all of it.</summary>
static class ApiEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Paths.Api).WithFileTwins().WithCheckedParameters().WithETags()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status500InternalServerError);

        api.MapSearch();
        api.MapMatrix();
        api.MapFeed();
        api.MapWords();
        api.MapReports();
        api.MapCitations();
        api.MapOccurrences();
        api.MapSimilar();
        api.MapOrigins();
        api.MapRegistries();
        api.MapComparison();
        api.MapWording();
        api.MapWordingHistory();
        api.MapNumbers();
        api.MapChecking();
        api.MapWriting();
        api.MapUploads();
        api.MapSaid();
    }
}
