using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Redlines;

/// <summary>A comparison of wordings as a document of a word processor with tracked changes.</summary>
/// <param name="compared">The comparison.</param>
/// <param name="address">Its address.</param>
sealed class RedlineAnswer(ComparedWording compared, WordingAddress address) : IResult, IEndpointMetadataProvider
{
    /// <summary>Word's document, ISO/IEC 29500.</summary>
    public static FileFormat Docx { get; } = new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileFormat.Binary);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var day = httpContext.RequestServices.GetRequiredService<TimeProvider>().Today();
        httpContext.Response.ContentType = Docx.MediaType;
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"wording{Docx.Suffix}\"";
        return httpContext.Response.Body.WriteAsync(RedlineDocument.Write(compared, address, httpContext.Origin(), day), httpContext.RequestAborted).AsTask();
    }

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(new OfferedFormats(Docx));
}
