using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class CitationEndpoints
{
    public static void MapCitations(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapGet("/{key}/citation", Current).WithName("citation").WithSummary("引用现行版本：GB/T 7714、BibTeX / How to cite the current version").Takes().ProducesProblem(404);
        reports.MapGet("/{key}/versions/{version:int}/citation", Version).WithName("versionCitation").WithSummary("引用某一版本 / How to cite a version").Takes().ProducesProblem(404);
    }

    static Results<Ok<CitationBody>, ProblemHttpResult> Current(string key, HttpContext context, ReportStore store, TimeProvider time) => Cite(key, null, context, store, time);

    static Results<Ok<CitationBody>, ProblemHttpResult> Version(string key, int version, HttpContext context, ReportStore store, TimeProvider time) => Cite(key, version, context, store, time);

    static Results<Ok<CitationBody>, ProblemHttpResult> Cite(string key, int? version, HttpContext context, ReportStore store, TimeProvider time) =>
        ReportKey.TryParse(key) is { } parsed && store.Find(parsed, version) is { } stored
            ? TypedResults.Ok(CitationBody.Of(Citation.Of(stored, context.Origin(), time.Today())))
            : ReportEndpoints.NoSuch(key, version);
}
