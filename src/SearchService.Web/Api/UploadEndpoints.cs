using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Uploads;

namespace SearchService.Web.Api;

/// <summary>Uploads for programs that follow one: only with the configured key.</summary>
static class UploadEndpoints
{
    public static void MapUploads(this IEndpointRouteBuilder api) =>
        api.MapGroup("/uploads").WithTags("Writing").WithKey().MapGet("/{upload}", Find).WithName("upload").WithSummary("一次上传：进度、所读、结果 / How far an upload is, what was understood, what became of it")
            .Takes().WithoutETag().ProducesProblem(401).ProducesProblem(404);

    static Results<Ok<UploadBody>, ProblemHttpResult> Find(string upload, HttpContext context, UploadDesk desk)
    {
        context.Response.Headers.CacheControl = "no-store";
        return desk.Find(upload) is { } found
            ? TypedResults.Ok(UploadBody.Of(found.Id, found.Progress))
            : Problems.NoSuchUpload.Because("没有这次上传：已放弃，或已过期清除。It was discarded, or swept after its time.");
    }
}
