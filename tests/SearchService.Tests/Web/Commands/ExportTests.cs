using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using SearchService.Corpus;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class ExportTests : IDisposable
{
    readonly SearchApp _app = new();
    readonly TempFolder _folder = new();

    public ExportTests() =>
        _app.Store.Save([.. ReportCorpus.Generate(new CorpusPlan(Seed: 23, Agencies: 6) { FaultPercent = 60 }).Select(report => new IngestPipeline().Read(report.File))]);

    public void Dispose()
    {
        _app.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_data_set_rebuilds_the_counts_of_the_API()
    {
        var folder = await Export("all");
        var reports = Table(folder, "reports");
        var years = (await _app.Json("/api/search?q=公开"))["facets"]!["year"]!.AsArray().ToDictionary(year => $"{year!["value"]}", year => year!["count"]!.GetValue<int>());
        reports.CountBy(report => report["year"]).ToDictionary().Should().BeEquivalentTo(years);
        Table(folder, "sections").Where(section => section["text"].Contains("政府信息", StringComparison.Ordinal)).Select(section => section["report"]).Distinct().Should()
            .HaveCount((await _app.Json("/api/search?q=政府信息"))["total"]!.GetValue<int>());
        Table(folder, "findings").Should().HaveCount((await _app.Json("/api/findings"))["total"]!.GetValue<int>()).And.NotBeEmpty();
        Table(folder, "cells").Where(cell => cell["indicator"] == "requests/received/total" && decimal.TryParse(cell["value"], out var received) && received > 10).Should()
            .HaveCount((await _app.Json("/api/search?q=requests/received/total>10"))["total"]!.GetValue<int>()).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_line_of_JSON_is_what_the_API_says_of_the_report()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(await Export("json", "--format", "jsonl"), "jsonl")).SelectMany(File.ReadLines).Select(line => JsonNode.Parse(line)!).ToList();
        lines.Should().HaveCount(_app.Store.Summary.Reports);
        foreach (var line in lines)
            line.ToJsonString().Should().Be((await _app.Json($"/api/reports/{line["key"]}")).ToJsonString());
    }

    [Fact]
    public async Task The_schema_names_its_dialect_and_every_member_of_a_report()
    {
        var folder = await Export("json", "--format", "jsonl");
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "schema.json")))!;
        schema["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        var members = Directory.EnumerateFiles(Path.Combine(folder, "jsonl")).SelectMany(File.ReadLines).SelectMany(line => JsonNode.Parse(line)!.AsObject()).Select(member => member.Key).Distinct();
        members.Should().BeSubsetOf(schema["properties"]!.AsObject().Select(member => member.Key)).And.NotBeEmpty();
    }

    [Fact]
    public async Task The_tables_hold_the_ink_of_the_reports()
    {
        _app.Holding(A.Report().Of("清河市水务局").In(2023).AllZero().With("requests/received/total", CellState.NotApplicable, null, "-").With("requests/handled/total", CellState.NotApplicable, null, "—"));
        var folder = await Export("all");
        var lines = Directory.EnumerateFiles(Path.Combine(folder, "jsonl")).SelectMany(File.ReadLines).Select(line => JsonNode.Parse(line)!).ToList();
        Table(folder, "cells").Select(cell => (cell["report"], cell["indicator"], cell["raw"])).Order().Should().Equal(
            lines.SelectMany(line => line["cells"]!.AsArray().Select(cell => ($"{line["key"]}", $"{cell!["indicator"]}", $"{cell["raw"]}"))).Order());
        Table(folder, "sections").Select(section => (section["report"], section["text"])).Order().Should().Equal(
            lines.SelectMany(line => line["sections"]!.AsArray().Select(section => ($"{line["key"]}", $"{section!["text"]}"))).Order());
    }

    [Fact]
    public async Task A_corrected_cell_carries_both_values()
    {
        var key = _app.Store.Reports(new(SearchService.Search.Filters.None)).Items[0].Key;
        var read = _app.Store.Find(key)!.Report.Counts.First(cell => !cell.Computed);
        _app.Store.Corrections.Correct(key, read.Indicator.Id, "987654", "王某", "核对").Should().BeNull();
        var cells = Table(await Export("corrected"), "cells");
        var cell = cells.Single(cell => cell["report"] == $"{key}" && cell["indicator"] == read.Indicator.Id);
        (cell["raw"], cell["correctedValue"], cell["correctedBy"]).Should().Be((read.Raw, "987654", "王某"));
        cells.Where(cell => cell["correctedBy"].Length > 0).Should().OnlyContain(cell => cell["report"] == $"{key}");
    }

    [Fact]
    public async Task The_checksums_are_right_and_the_same_store_gives_the_same_bytes()
    {
        var (one, two) = (await Export("one"), await Export("two"));
        using var check = Process.Start(new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"]) { WorkingDirectory = one })!;
        await check.WaitForExitAsync();
        check.ExitCode.Should().Be(0);
        var sums = await File.ReadAllLinesAsync(Path.Combine(one, "SHA256SUMS"));
        sums.Should().Equal(await File.ReadAllLinesAsync(Path.Combine(two, "SHA256SUMS")));
        sums.Select(line => line[66..]).Should().BeEquivalentTo(
            Directory.EnumerateFiles(one, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(one, file)).Where(file => file != "SHA256SUMS"));
    }

    [Fact]
    public async Task The_dictionary_names_every_column_of_every_table()
    {
        var folder = await Export("all");
        var columns = Directory.EnumerateFiles(Path.Combine(folder, "csv"), "*.csv", SearchOption.AllDirectories)
            .SelectMany(file => CsvReader.Read(File.ReadAllText(file))[0].Select(column => (Path.GetFileNameWithoutExtension(file), column))).Distinct();
        CsvReader.Read(await File.ReadAllTextAsync(Path.Combine(folder, "dictionary.csv"))).Skip(1).Where(line => line[3].Length > 4).Select(line => (line[0], line[2])).Should().BeEquivalentTo(columns);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "mine.txt"), "mine");
        var run = await CommandLineRun.Of("export", _folder.Path, "--data", _app.Folder);
        run.Code.Should().Be(1);
        run.Error.Should().Contain("不是空目录");
        Directory.EnumerateFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task A_backup_taken_while_others_write_is_a_sound_store()
    {
        var (file, restored) = (Path.Combine(_folder.Path, "backup.zip"), Path.Combine(_folder.Path, "restored"));
        var writing = Task.Run(() => _app.Store.Save([.. ReportCorpus.Generate(new CorpusPlan(Seed: 24, Agencies: 6)).Select(report => new IngestPipeline().Read(report.File))]));
        (await CommandLineRun.Of("backup", file, "--data", _app.Folder)).Code.Should().Be(0);
        await writing;
        await ZipFile.ExtractToDirectoryAsync(file, restored);
        (await CommandLineRun.Of("verify", "--data", restored)).Code.Should().Be(0);
        var store = ReportStore.Open(restored);
        store.Summary.Reports.Should().Be(store.Everything().Count()).And.BeGreaterThan(20);
        (await CommandLineRun.Of("search", "政府信息", "--data", restored, "--json")).Output.Should().Contain("\"total\"");
    }

    [Fact]
    public async Task A_backup_without_an_original_says_which()
    {
        var original = Directory.EnumerateFiles(Path.Combine(_app.Folder, "sources"), "*", SearchOption.AllDirectories).First();
        File.Delete(original);
        var run = await CommandLineRun.Of("backup", Path.Combine(_folder.Path, "backup.zip"), "--data", _app.Folder);
        run.Code.Should().Be(1);
        run.Error.Should().Contain(Path.GetFileName(original));
    }

    [Fact]
    public async Task A_backup_replaces_no_file()
    {
        var file = Path.Combine(_folder.Path, "backup.zip");
        await File.WriteAllTextAsync(file, "mine");
        (await CommandLineRun.Of("backup", file, "--data", _app.Folder)).Code.Should().Be(1);
        (await File.ReadAllTextAsync(file)).Should().Be("mine");
    }

    [Fact]
    public async Task An_index_made_anew_answers_as_before()
    {
        var before = await _app.Text("/api/search?q=政府信息公开&size=100");
        (await CommandLineRun.Of("reindex", "--data", _app.Folder)).Code.Should().Be(0);
        (await _app.Text("/api/search?q=政府信息公开&size=100")).Should().Be(before);
    }

    async Task<string> Export(string name, params string[] options)
    {
        var folder = Path.Combine(_folder.Path, name);
        (await CommandLineRun.Of(["export", folder, "--data", _app.Folder, .. options])).Code.Should().Be(0);
        return folder;
    }

    // Every year's rows of a table, by the names of the columns.
    static List<Dictionary<string, string>> Table(string folder, string name) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, "csv"), $"{name}.csv", SearchOption.AllDirectories).Select(file => CsvReader.Read(File.ReadAllText(file)))
            .SelectMany(rows => rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(field => field.First, field => field.Second)))];
}
