using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class BulkIngestTests : IDisposable
{
    const string Narrative = "\n\n一、总体情况\n\n    本年办理依申请公开两件，均已答复。\n\n五、存在的主要问题及改进情况\n\n    人员不足。\n";

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static string Report(string agency, int year) => $"{agency}\n{year}年政府信息公开工作年度报告{Narrative}";

    string PathOf(string name) => Path.Combine(_folder.Path, "in", name);

    string File(string name, string text, Encoding? encoding = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        System.IO.File.WriteAllBytes(PathOf(name), (encoding ?? Encoding.UTF8).GetBytes(text));
        return PathOf(name);
    }

    string Zip(string name, params (string Name, string Text)[] files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        using var archive = ZipFile.Open(PathOf(name), ZipArchiveMode.Create);
        foreach (var (entry, text) in files)
            using (var writer = new StreamWriter(archive.CreateEntry(entry).Open()))
                writer.Write(text);
        return PathOf(name);
    }

    async Task<(CommandLineRun Run, List<string[]> Lines)> Ingest(params string[] args)
    {
        var run = await CommandLineRun.Of(["ingest", .. args, "--data", Path.Combine(_folder.Path, "data")]);
        return (run, [.. run.Lines[..^1].Select(line => line.Split('\t'))]);
    }

    async Task<List<string>> Agencies() =>
        [.. JsonNode.Parse((await CommandLineRun.Of("agencies", "--json", "--data", Path.Combine(_folder.Path, "data"))).Output)!["items"]!.AsArray()
            .Select(agency => $"{string.Join('/', agency!["region"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [])} {agency["name"]}")];

    [Fact]
    public async Task The_files_of_an_archive_are_stored_and_nothing_is_written_beside_it()
    {
        var zip = Zip("年报.zip", ("水务局/2022.txt", Report("清河市水务局", 2022)), ("../2023.txt", Report("清河市水务局", 2023)), ("2021.txt", Report("清河市水务局", 2021)));
        var (run, lines) = await Ingest(zip);
        lines.Select(line => (line[0], line[1])).Should().Equal(("accepted", $"{zip}!水务局/2022.txt"), ("refused", $"{zip}!../2023.txt"), ("accepted", $"{zip}!2021.txt"));
        run.Error.Should().Contain("指向压缩包之外");
        Directory.EnumerateFiles(_folder.Path, "*.txt", SearchOption.AllDirectories).Should().BeEmpty();
        (await Ingest(zip)).Lines[0][0].Should().Be("unchanged");
    }

    [NeedsProgramFact("mkfifo")]
    public async Task Links_and_pipes_in_a_folder_are_refused_and_the_rest_goes_on()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "in")).FullName;
        System.IO.File.WriteAllText(Path.Combine(_folder.Path, "secret.txt"), "清河市水务局\n2023年政府信息公开工作年度报告\n\n一、总体情况\n\n    全文。\n");
        System.IO.File.Copy(Path.Combine(_folder.Path, "secret.txt"), Path.Combine(folder, "z.txt"));
        System.IO.File.CreateSymbolicLink(Path.Combine(folder, "file.txt"), Path.Combine(_folder.Path, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(folder, "pipe")]))
            await made.WaitForExitAsync();
        var run = await CommandLineRun.Of("ingest", folder, "--data", Path.Combine(_folder.Path, "data"));
        run.Lines[..^1].Select(line => line.Split('\t')).Select(line => $"{line[0]} {Path.GetFileName(line[1])} {line[3].Split(' ')[0]}").Should().Equal(
            "refused file.txt 这是指向别处的链接，不跟随；如需导入请直接给出目标。", "refused loop 这是指向别处的链接，不跟随；如需导入请直接给出目标。",
            "refused pipe 文件是空的，或不是普通文件。", "accepted z.txt ");
    }

    [Fact]
    public async Task A_file_larger_than_the_limit_is_refused_without_being_read()
    {
        var path = Path.Combine(_folder.Path, "large.txt");
        using (var file = System.IO.File.Create(path))
            file.SetLength(3L << 30);
        (await CommandLineRun.Of("ingest", path, "--data", Path.Combine(_folder.Path, "data"))).Lines[0].Should().Contain("文件超过 64 MB 的上限。");
    }

    [Fact]
    public async Task An_archive_in_a_folder_is_opened_and_an_empty_one_is_told()
    {
        Zip("sub/a.zip", ("a.txt", Report("清河市水务局", 2022)));
        Zip("sub/b.zip");
        (await Ingest(PathOf(""))).Lines.Select(line => line[0]).Should().Equal("accepted", "refused");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    public async Task A_manifest_states_what_documents_do_not_say(string encoding)
    {
        File("p/页面.txt", $"政府信息公开工作年度报告{Narrative}");
        var manifest = File("list.csv", "path,agency,year,region,source_url\r\np/页面.txt,\"清河市水务局\",2023,云岭省/清河市,\"https://www.example.cn/?a=1,2\"\r\n", CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8);
        var (run, lines) = await Ingest(manifest);
        lines.Should().ContainSingle(run.Error).Which[0].Should().Be("accepted");
        (await Agencies()).Should().Equal("云岭省/清河市 清河市水务局");
    }

    [Fact]
    public async Task A_wrong_line_fails_alone_with_its_number()
    {
        File("a.txt", Report("清河市水务局", 2022));
        File("b.txt", Report("清河市水务局", 2021));
        var manifest = File("list.csv", "path,year\na.txt,2022\na.txt,22\n\"a.txt,2022\na.txt\n,2022\nmissing.txt,\n\nb.txt,2021\n");
        var (_, lines) = await Ingest(manifest);
        lines.Select(line => (line[0], Path.GetFileName(line[1]))).Should().Equal(
            ("accepted", "a.txt"), ("refused", "list.csv:3"), ("refused", "list.csv:4"), ("refused", "list.csv:5"), ("refused", "list.csv:6"), ("refused", "missing.txt"), ("accepted", "b.txt"));
    }

    [Theory]
    [InlineData("agency,year\n清河市水务局,2022\n")]
    [InlineData("path,agancy\na.txt,清河市水务局\n")]
    [InlineData("path,path\na.txt,a.txt\n")]
    [InlineData("")]
    public async Task A_manifest_without_its_header_is_refused(string text)
    {
        var (run, lines) = await Ingest(File("list.csv", text));
        (run.Code, lines.Count, lines[0][0]).Should().Be((1, 1, "refused"));
    }

    [Fact]
    public async Task A_manifest_may_name_its_own_folder()
    {
        File("a.txt", Report("清河市财政局", 2022));
        File("manifest.csv", "path,region\n.,云岭省/清河市\n");
        var (_, lines) = await Ingest(PathOf(""));
        lines.Select(line => (line[0], Path.GetFileName(line[1]))).Should().Equal(("accepted", "a.txt"), ("quarantined", "manifest.csv"));
    }

    [Fact]
    public async Task A_folders_own_manifest_speaks_for_the_files_it_names_and_each_is_stored_once()
    {
        File("sub/a.txt", $"政府信息公开工作年度报告{Narrative}");
        File("b.txt", Report("清河市财政局", 2022));
        File("manifest.csv", "path,agency,year,region\nsub/a.txt,清河市水务局,2023,云岭省/清河市\n");
        var (run, lines) = await Ingest(PathOf(""));
        lines.Select(line => (line[0], Path.GetFileName(line[1]))).Should().Equal([("accepted", "a.txt"), ("accepted", "b.txt")], run.Error);
    }
}
