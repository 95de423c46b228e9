using System.Text.Json;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Support;

/// <summary>
/// Real published documents with what they say written down by hand. They are not ours and never part of this repository:
/// they are read from the folder the environment variable SHARED_REPORTS names, else from <c>../shared/reports</c>.
/// </summary>
static class SharedReports
{
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("SHARED_REPORTS") is { Length: > 0 } set ? set : Repository.PathOf("..", "shared", "reports");

    public static bool AreThere => Directory.Exists(Folder);

    public static IEnumerable<string> TextDocuments => !AreThere ? [] :
        Directory.EnumerateFiles(Folder).Where(file => Path.GetExtension(file) is ".txt" or ".md").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static SourceFile Read(string name) => new(name, File.ReadAllBytes(Path.Combine(Folder, name)));
}

/// <summary>A test over real documents, skipped by name where they are not there.</summary>
sealed class SharedReportsFactAttribute : FactAttribute
{
    public SharedReportsFactAttribute() => Skip = SharedReports.AreThere ? null : $"No shared reports in {SharedReports.Folder}; set SHARED_REPORTS.";
}

/// <summary>A theory over real documents, skipped by name where they are not there.</summary>
sealed class SharedReportsTheoryAttribute : TheoryAttribute
{
    public SharedReportsTheoryAttribute() => Skip = SharedReports.AreThere ? null : $"No shared reports in {SharedReports.Folder}; set SHARED_REPORTS.";
}

/// <summary>What a person read in a document.</summary>
sealed record Sidecar(string? Agency, int Year, Region? Region, string? PublishedOn, IReadOnlyDictionary<string, JsonElement> Cells)
{
    public static Sidecar Of(string document)
    {
        using var file = File.OpenRead(Path.Combine(SharedReports.Folder, Path.ChangeExtension(document, "expected.json")));
        var json = JsonDocument.Parse(file).RootElement;
        return new(
            Text(json, "agency"), json.GetProperty("year").GetInt32(),
            json.TryGetProperty("region", out var region) ? Region.Of(region.EnumerateArray().Select(name => name.GetString()!)) : null,
            Text(json, "publication_date"),
            Leaves(json.GetProperty("tables"), []).ToDictionary());
    }

    /// <summary>What a caller states who knows whose report it is.</summary>
    public Stated Stated => new() { Agency = Agency ?? "某某县某某局", Year = Year, Region = Region };

    static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    static IEnumerable<KeyValuePair<string, JsonElement>> Leaves(JsonElement json, string[] path) =>
        json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject().SelectMany(property => Leaves(property.Value, [.. path, property.Name]))
            : [new(string.Join('/', path), json.Clone())];
}
