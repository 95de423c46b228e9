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

    /// <summary>Every document that has a sidecar.</summary>
    public static IEnumerable<string> Documents => !AreThere ? [] :
        Directory.EnumerateFiles(Folder).Where(file => Path.GetExtension(file) != ".json" && File.Exists(Path.ChangeExtension(file, Sidecar.Extension)))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> TextDocuments => Documents.Where(file => Path.GetExtension(file) is ".txt" or ".md");

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
/// <param name="Agency">Whose report it is, or null where that is not known.</param>
/// <param name="Year">The year reported on, or null where it is no report of one year.</param>
/// <param name="Region">The division the agency belongs to.</param>
/// <param name="Form">What the format of the report must be, where its tables are there.</param>
/// <param name="Quarantine">Why it is no report, or null for a report.</param>
/// <param name="Headings">The headings of its sections.</param>
/// <param name="Cells">The cells of its tables by their path: a number, the ink, or null for a blank.</param>
sealed record Sidecar(
    string? Agency, int? Year, Region? Region, string Form, string? Quarantine, IReadOnlyList<string> Headings, IReadOnlyDictionary<string, JsonElement> Cells)
{
    public const string Extension = "expected.json";

    public static Sidecar Of(string document)
    {
        using var file = File.OpenRead(Path.Combine(SharedReports.Folder, Path.ChangeExtension(document, Extension)));
        var json = JsonDocument.Parse(file).RootElement;
        return new(
            Text(json, "agency"), json.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32() : null,
            json.TryGetProperty("region", out var region) ? Region.Of(region.EnumerateArray().Select(name => name.GetString()!)) : null,
            FormOf(json),
            Text(json, "agency_type")?.Contains("comparison") == true ? "comparison" : Text(json, "era")!.Contains("blank form") ? "blankForm" : null,
            [.. HeadingsOf(json)],
            Leaves(json.GetProperty("tables"), []).ToDictionary());
    }

    /// <summary>What a caller states who knows whose report it is.</summary>
    public Stated Stated => new() { Agency = Agency ?? "某某县某某局", Year = Year, Region = Region };

    static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    static string FormOf(JsonElement json) =>
        json.TryGetProperty("hybrid", out var hybrid) && hybrid.GetBoolean() ? "2021+2019"
        : Text(json, "era")! switch { var era when era.StartsWith("2021", StringComparison.Ordinal) => "2021", "2019-2020" => "2019", _ => "narrative" };

    // Where a document has two series of numerals, the sidecar says which headings are those of the form.
    static IEnumerable<string> HeadingsOf(JsonElement json) =>
        json.TryGetProperty("canonical_sections", out var canonical) ? canonical.EnumerateObject().Select(section => section.Value.GetString()!.Split(' ')[0])
        : json.GetProperty(json.TryGetProperty("sections", out _) ? "sections" : "sections_as_written").EnumerateArray().Select(heading => heading.GetString()!);

    static IEnumerable<KeyValuePair<string, JsonElement>> Leaves(JsonElement json, string[] path) =>
        json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject().SelectMany(property => Leaves(property.Value, [.. path, property.Name]))
            : [new(string.Join('/', path), json.Clone())];
}
