using System.Collections.Immutable;
using System.Globalization;
using SearchService.Ingest;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Web.Addresses;

namespace SearchService.Web.Commands;

/// <summary>
/// A list of files with what is known of each: CSV with the header <c>path,agency,year,region,source_url</c>, of which only <c>path</c> is required.
/// Paths are relative to the manifest's folder. A wrong line fails alone, with its number.
/// </summary>
/// <param name="path">The manifest.</param>
sealed class Manifest(string path)
{
    /// <summary>What a folder's own manifest is called.</summary>
    public const string FileName = "manifest.csv";

    static readonly ImmutableArray<string> Columns = ["path", "agency", "year", "region", "source_url"];

    /// <summary>The files it names, in its order; what is wrong with it, in their place.</summary>
    public IEnumerable<InputFile> Files()
    {
        var (source, refusal) = new InputFile(path).Open();
        return source is null ? [Fault("", refusal!.Reason, refusal.Message)]
            : TextDecoder.Decode(source.Bytes.Span).Text is { } text ? Files(text)
            : [Fault("", "badManifest", "清单既不是 UTF-8 也不是 GB18030。 The manifest is neither UTF-8 nor GB18030.")];
    }

    IEnumerable<InputFile> Files(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (CsvLine.Fields(lines[0]) is not { } header || !header.Contains("path") || header.Except(Columns).Any() || header.Distinct().Count() < header.Length)
            return [Fault("", "badManifest", $"清单的第一行应为列名：{string.Join(',', Columns)}，其中 path 必有。 The first line must name the columns.")];
        return lines.Index().Skip(1).Where(line => !string.IsNullOrWhiteSpace(line.Item)).SelectMany(line => FilesOf($":{line.Index + 1}", header, CsvLine.Fields(line.Item)));
    }

    IEnumerable<InputFile> FilesOf(string line, ImmutableArray<string> header, ImmutableArray<string>? found)
    {
        if (found is not { } fields)
            return [Fault(line, "badLine", "引号不成对。 The quotes do not match.")];
        if (fields.Length != header.Length)
            return [Fault(line, "badLine", $"应有 {header.Length} 列，现有 {fields.Length} 列。 The line has {fields.Length} fields, not {header.Length}.")];
        var values = header.Zip(fields).Where(pair => pair.Second.Length > 0).ToDictionary(pair => pair.First, pair => pair.Second);
        return FaultOf(values) is { } fault ? [Fault(line, "badLine", fault)]
            : InputFiles.Named(Path.Combine(Path.GetDirectoryName(path) ?? "", values["path"])).Select(file => file with { Stated = StatedBy(values) });
    }

    static string? FaultOf(Dictionary<string, string> values) =>
        !values.TryGetValue("path", out var file) || file.Contains('\0', StringComparison.Ordinal) ? "缺少 path。 The path is missing."
        : values.TryGetValue("year", out var year) ? Parameters.StatedYear.FaultsOf([year]).FirstOrDefault()
        : null;

    static Stated StatedBy(Dictionary<string, string> values) => new()
    {
        Agency = values.GetValueOrDefault("agency"),
        Year = values.TryGetValue("year", out var year) ? int.Parse(year, CultureInfo.InvariantCulture) : null,
        Region = Region.TryParse(values.GetValueOrDefault("region")),
        SourceUrl = values.GetValueOrDefault("source_url"),
    };

    InputFile Fault(string line, string reason, string message) => new(path + line) { Refusal = (reason, message) };
}
