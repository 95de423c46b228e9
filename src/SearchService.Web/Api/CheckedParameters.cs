using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api;

/// <summary>An endpoint says which parameters it takes; they are checked before it runs, all faults at once, and described in OpenAPI.</summary>
static class CheckedParameters
{
    /// <summary>Says which parameters the endpoint takes.</summary>
    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder endpoint, params ImmutableArray<Parameter> parameters) =>
        endpoint.WithMetadata(new Taken(parameters));

    /// <summary>Says that the body is a document of any kind, or a form with one file.</summary>
    public static RouteHandlerBuilder TakesDocument(this RouteHandlerBuilder endpoint) => endpoint.Accepts<Stream>("*/*");

    /// <summary>Refuses requests whose parameters are wrong, or that no one here reads: a misspelled filter must not answer for everything.</summary>
    public static RouteGroupBuilder WithCheckedParameters(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) => Refusal(context.HttpContext) is { } refusal ? refusal : await next(context));
        return group;
    }

    /// <summary>Describes the parameters of an operation.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        operation.Parameters = [.. operation.Parameters ?? [], .. Of(context.Description.ActionDescriptor.EndpointMetadata).Select(Describe)];
        return Task.CompletedTask;
    }

    static ProblemHttpResult? Refusal(HttpContext context)
    {
        var query = context.Request.Query;
        var taken = Of(context.GetEndpoint()!.Metadata);
        var faults = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var parameter in taken)
            if (parameter.FaultsIn(query).ToArray() is { Length: > 0 } sentences)
                faults[parameter.Name] = sentences;
        foreach (var name in query.Keys.Except(taken.Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase))
            faults[name] = [$"没有参数“{name}”；可用的有：{string.Join("、", taken.Select(parameter => parameter.Name))}。There is no such parameter here."];
        return faults.Count == 0 ? null : Refused(faults);
    }

    /// <summary>Refuses a parameter for what only the endpoint can know.</summary>
    public static ProblemHttpResult Fault(Parameter parameter, string sentence) => Refused(new(StringComparer.Ordinal) { [parameter.Name] = [sentence] });

    static ProblemHttpResult Refused(SortedDictionary<string, string[]> faults) => Problems.InvalidParameter.Because(faults.Values.First()[0], ("errors", faults));

    static ImmutableArray<Parameter> Of(IEnumerable<object> metadata) => metadata.OfType<Taken>().LastOrDefault()?.Parameters ?? [];

    static OpenApiParameter Describe(Parameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Required = parameter.Required,
        Explode = true,
        // “-2023” excludes, so a value of a facet is a text even where it names a year.
        Schema = parameter.Repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } } : SchemaOf(parameter),
    };

    static OpenApiSchema SchemaOf(Parameter parameter) => parameter.Whole is var (least, most)
        ? new() { Type = JsonSchemaType.Integer, Minimum = $"{least}", Maximum = $"{most}" }
        : new() { Type = JsonSchemaType.String, Enum = parameter.Words.IsEmpty ? null : [.. parameter.Words.Select(word => (JsonNode)word)] };

    sealed record Taken(ImmutableArray<Parameter> Parameters);
}
