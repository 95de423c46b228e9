using Microsoft.Net.Http.Headers;
using SearchService.Reports;

namespace SearchService.Web.Api;

/// <summary>
/// An original as a download. Originals are strangers' files, HTML among them: never shown in place, never guessed at, and without any right
/// should a browser show one all the same.
/// </summary>
sealed class OriginalDocument(Stream stream, Source source) : IResult
{
    public const string MediaType = "application/octet-stream";

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(source.Sha256))}:";
        // SetHttpFileName writes the name twice, in ASCII and in UTF-8, and takes care of quotes and line ends.
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(source.FileName);
        headers.ContentDisposition = disposition.ToString();
        return TypedResults.Stream(stream, MediaType).ExecuteAsync(httpContext);
    }
}
