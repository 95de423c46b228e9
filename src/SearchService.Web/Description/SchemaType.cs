using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SearchService.Web.Description;

/// <summary>What a value may be, in words, Chinese first.</summary>
/// <param name="Text">The words; with <paramref name="Schema"/>, what stands behind its name.</param>
/// <param name="Schema">The name of the schema it is, or null.</param>
sealed record SchemaType(string Text, string? Schema)
{
    static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["string"] = "文字 text",
        ["integer"] = "整数 whole number",
        ["number"] = "数 number",
        ["boolean"] = "真假 true or false",
        ["object"] = "对象 object",
        ["null"] = "空 null",
    }.ToFrozenDictionary();

    /// <summary>Reads a schema.</summary>
    public static SchemaType Of(JsonNode? schema) =>
        schema?["$ref"] is { } reference ? new("", reference.GetValue<string>()[(reference.GetValue<string>().LastIndexOf('/') + 1)..])
        : schema?["items"] is { } items ? Of(items).Followed(Limits(schema) + " 的列表 list")
        : schema?["oneOf"] is JsonArray choices ? Of(choices.First(choice => choice!["type"]?.ToString() != "null")).Followed(" 或空 or null")
        : schema?["additionalProperties"] is JsonObject values ? Of(values).Followed("，按名称 by name")
        : new(Named(schema) + Limits(schema), null);

    SchemaType Followed(string text) => this with { Text = Text + text };

    static string Named(JsonNode? schema) => string.Join(" 或 or ", TypesOf(schema).OrderBy(type => type == "null").Select(type => Words.GetValueOrDefault(type, type)));

    // A schema that says no type allows anything; ours then is an object without declared members.
    static IEnumerable<string> TypesOf(JsonNode? schema) =>
        schema?["type"] is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [schema?["type"]?.GetValue<string>() ?? "object"];

    static string Limits(JsonNode? schema) => string.Concat(
        schema?["minimum"] is { } least ? $" {least}–{schema["maximum"]}" : "",
        schema?["enum"] is JsonArray words ? "：" + string.Join('、', words.Select(word => word?.ToString() ?? "null")) : "");
}

/// <summary>Something that is sent or answered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, where that is said.</param>
/// <param name="Members">What it holds, in order.</param>
/// <param name="Type">What it is where it has no members.</param>
sealed record NamedSchema(string Name, string Description, ImmutableArray<SchemaMember> Members, SchemaType Type)
{
    public static NamedSchema Of(string name, JsonNode schema) => new(
        name, schema["description"]?.GetValue<string>() ?? "",
        [.. (schema["properties"]?.AsObject() ?? []).Select(member => new SchemaMember(member.Key, SchemaType.Of(member.Value), DescriptionOf(member.Value)))],
        SchemaType.Of(schema));

    // What may be null tells it inside of the choice.
    static string DescriptionOf(JsonNode? member) =>
        (member?["description"] ?? member?["oneOf"]?.AsArray().Select(choice => choice!["description"]).FirstOrDefault(text => text is not null))?.GetValue<string>() ?? "";
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Description">What it says.</param>
sealed record SchemaMember(string Name, SchemaType Type, string Description);
