using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SearchService.Web.Description;

/// <summary>A method on a path.</summary>
/// <param name="Id">Its id, stable for ever.</param>
/// <param name="Method">The method: <c>GET</c>.</param>
/// <param name="Path">The path, with holes in braces.</param>
/// <param name="Tag">What it belongs to.</param>
/// <param name="Summary">What it does, Chinese first, divided by “ / ”.</param>
/// <param name="Parameters">What its address may say.</param>
/// <param name="Body">What may be sent, by media type; empty where nothing may.</param>
/// <param name="Answers">What it answers.</param>
sealed record Operation(
    string Id, string Method, string Path, string Tag, string Summary, ImmutableArray<OperationParameter> Parameters, ImmutableArray<MediaContent> Body, ImmutableArray<OperationAnswer> Answers)
{
    public static Operation Of(string method, string path, JsonNode operation) => new(
        operation["operationId"]!.GetValue<string>(), method, path, operation["tags"]![0]!.GetValue<string>(), operation["summary"]!.GetValue<string>(),
        [.. (operation["parameters"]?.AsArray() ?? []).Select(parameter => OperationParameter.Of(parameter!))],
        MediaContent.In(operation["requestBody"]),
        [.. operation["responses"]!.AsObject().OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => new OperationAnswer(answer.Key, MediaContent.In(answer.Value)))]);
}

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsInPath">Whether it is a hole of the path.</param>
/// <param name="Required">Whether nothing is answered without it.</param>
/// <param name="Type">What it may be.</param>
/// <param name="Description">What it asks for, Chinese first; empty for a hole of the path.</param>
sealed record OperationParameter(string Name, bool IsInPath, bool Required, SchemaType Type, string Description)
{
    public static OperationParameter Of(JsonNode parameter) => new(
        parameter["name"]!.GetValue<string>(), parameter["in"]!.GetValue<string>() == "path", parameter["required"]?.GetValue<bool>() ?? false,
        SchemaType.Of(parameter["schema"]), parameter["description"]?.GetValue<string>() ?? "");
}

/// <summary>An answer of an operation.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Content">What it holds, by media type.</param>
sealed record OperationAnswer(string Status, ImmutableArray<MediaContent> Content);

/// <summary>What a body holds.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Type">What it is.</param>
sealed record MediaContent(string MediaType, SchemaType Type)
{
    public static ImmutableArray<MediaContent> In(JsonNode? body) =>
        [.. (body?["content"]?.AsObject() ?? []).Select(content => new MediaContent(content.Key, SchemaType.Of(content.Value?["schema"])))];
}
