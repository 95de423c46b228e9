using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SearchService.Web.Api.Redlines;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Api;

/// <summary>A format of files in which the API answers besides JSON.</summary>
/// <param name="Suffix">What the address of a twin in this format ends with.</param>
/// <param name="MediaType">The media type, by which it is asked for too.</param>
/// <param name="Schema">How the description of the API names it.</param>
record FileFormat(string Suffix, string MediaType, OpenApiSchema Schema)
{
    /// <summary>How the description of the API names what is no text.</summary>
    public static OpenApiSchema Binary => new() { Type = JsonSchemaType.String, Format = "binary" };

    /// <summary>All of them.</summary>
    public static IEnumerable<FileFormat> All => [.. TableFormat.All, RedlineAnswer.Docx];

    /// <summary>Those in which an endpoint answers.</summary>
    public static IEnumerable<FileFormat> OfferedBy(IEnumerable<object> metadata) => metadata.OfType<OfferedFormats>().SelectMany(offered => offered.Formats);

    /// <summary>Adds the formats to the description of an operation.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var format in OfferedBy(context.Description.ActionDescriptor.EndpointMetadata))
            if (operation.Responses?["200"].Content is { } content)
                content[format.MediaType] = new() { Schema = format.Schema };
        return Task.CompletedTask;
    }
}

/// <summary>Says of an endpoint in which formats it answers.</summary>
/// <param name="Formats">The formats.</param>
sealed record OfferedFormats(params IReadOnlyList<FileFormat> Formats);
