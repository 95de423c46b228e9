using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SearchService.Web.Description;

/// <summary>The API as <c>/openapi/v1.json</c> describes it, read back from that very document. It is made once: endpoints do not change while the server runs.</summary>
sealed class DescribedApi
{
    readonly Lazy<Task<ApiDocument>> _document;

    public DescribedApi([FromKeyedServices("v1")] IOpenApiDocumentProvider provider) => _document = new(() => ParseAsync(provider));

    /// <summary>The document.</summary>
    public Task<ApiDocument> ReadAsync() => _document.Value;

    static async Task<ApiDocument> ParseAsync(IOpenApiDocumentProvider provider)
    {
        var document = await provider.GetOpenApiDocumentAsync();
        return ApiDocument.Of(JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1))!);
    }
}

/// <summary>What an OpenAPI document says.</summary>
/// <param name="Operations">The operations in its order.</param>
/// <param name="Schemas">What is sent and answered, by name.</param>
sealed record ApiDocument(ImmutableArray<Operation> Operations, ImmutableArray<NamedSchema> Schemas)
{
    /// <summary>Reads it.</summary>
    public static ApiDocument Of(JsonNode document) => new(
        [.. from path in document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            select Operation.Of(operation.Key.ToUpperInvariant(), path.Key, operation.Value!)],
        [.. document["components"]!["schemas"]!.AsObject().OrderBy(schema => schema.Key, StringComparer.Ordinal).Select(schema => NamedSchema.Of(schema.Key, schema.Value!))]);
}
