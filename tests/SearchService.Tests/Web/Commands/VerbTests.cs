using System.Text.Json.Nodes;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class VerbTests : IDisposable
{
    const string Narrative = "\n\n一、总体情况\n\n    本年办理依申请公开两件，均已答复。\n\n五、存在的主要问题及改进情况\n\n    人员不足。\n";

    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Data => Path.Combine(_folder.Path, "data");

    string File(string name, string text)
    {
        var path = Path.Combine(_folder.Path, "in", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    string Report(string agency, int year) => File($"{agency}{year}.txt", $"{agency}\n{year}年政府信息公开工作年度报告{Narrative}");

    Task<CommandLineRun> Run(params string[] args) => CommandLineRun.Of([.. args, "--data", Data]);

    [Fact]
    public async Task Ingest_prints_a_line_a_file_in_order_and_a_summary()
    {
        var (b, a) = (Report("清河市水务局", 2023), Report("清河市财政局", 2022));
        var run = await Run("ingest", b, a);
        run.Code.Should().Be(0, run.Error);
        var lines = run.Lines.Select(line => line.Split('\t')).ToList();
        lines[..2].Select(line => (line[0], line[1])).Should().Equal(("accepted", b), ("accepted", a));
        lines[..2].Should().OnlyContain(line => line.Length == 4 && line[2].Length > 5);
        run.Lines[2].Should().Be("2 accepted, 0 version, 0 unchanged, 0 quarantined, 0 refused");
    }

    [Fact]
    public async Task A_folder_is_walked_in_ordinal_order_and_bad_files_stop_nothing()
    {
        Report("清河市水务局", 2023);
        File("sub/清河市水务局2022.txt", $"清河市水务局\n2022年政府信息公开工作年度报告{Narrative}");
        File("a-empty.txt", "");
        File("b-notice.txt", "关于做好报送工作的通知\n\n请各单位按时报送。\n");
        var run = await Run("ingest", Path.Combine(_folder.Path, "in"), Path.Combine(_folder.Path, "missing.txt"));
        run.Code.Should().Be(1);
        run.Lines[..^1].Select(line => line.Split('\t')[0]).Should().Equal("refused", "quarantined", "accepted", "accepted", "refused");
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
        run.Lines[^1].Should().Be("2 accepted, 0 version, 0 unchanged, 1 quarantined, 2 refused");
    }

    [Fact]
    public async Task The_same_file_again_is_unchanged_and_other_bytes_are_a_version()
    {
        var file = Report("清河市水务局", 2023);
        await Run("ingest", file);
        (await Run("ingest", file)).Lines[0].Should().StartWith("unchanged\t");
        System.IO.File.AppendAllText(file, "\n六、其他需要报告的事项\n\n    无。\n");
        (await Run("ingest", file)).Lines[0].Should().StartWith("version\t");
    }

    [Fact]
    public async Task What_is_stated_releases_a_document_that_names_no_agency()
    {
        var file = File("页面.txt", $"政府信息公开工作年度报告{Narrative}");
        (await Run("ingest", file)).Lines[0].Should().StartWith("quarantined\t");
        var run = await Run("ingest", file, "--agency", "清河市水务局", "--year", "2023", "--region", "云岭省/清河市", "--json");
        JsonNode.Parse(run.Lines[0])!["word"]!.GetValue<string>().Should().Be("accepted");
        run.Lines.Should().ContainSingle();
    }

    [Fact]
    public async Task Read_prints_the_report_and_stores_nothing()
    {
        var run = await Run("read", Report("清河市水务局", 2023));
        run.Code.Should().Be(0);
        var report = JsonNode.Parse(run.Output)!;
        report["agency"]!["name"]!.GetValue<string>().Should().Be("清河市水务局");
        report["sections"]!.AsArray().Select(section => section!["id"]!.GetValue<string>()).Should().Contain(["overview", "problems"]);
        Directory.Exists(Data).Should().BeFalse();
    }

    [Fact]
    public async Task Read_prints_what_would_be_quarantined_all_the_same_with_code_1()
    {
        var run = await Run("read", File("页面.txt", $"政府信息公开工作年度报告{Narrative}"));
        run.Code.Should().Be(1);
        run.Error.Should().StartWith("needsIdentity：");
        JsonNode.Parse(run.Output)!["key"].Should().BeNull();
    }

    [Fact]
    public async Task Search_answers_as_text_and_as_json()
    {
        await Run("ingest", Report("清河市水务局", 2023), Report("清河市水务局", 2022));
        (await Run("search", "依申请公开", "--year", "2023")).Output.Should().StartWith("1 份年报，1 处").And.Contain("本年办理【依申请公开】两件");
        JsonNode.Parse((await Run("search", "依申请公开", "--json")).Output)!["total"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task A_query_that_cannot_be_understood_is_wrong_usage()
    {
        await Run("ingest", Report("清河市水务局", 2023));
        var run = await Run("search", "(公开");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("第 4 个字符");
    }

    [Theory]
    [InlineData("search", "公开")]
    [InlineData("verify")]
    public async Task Verbs_that_only_look_make_no_store(params string[] args)
    {
        var run = await Run(args);
        run.Code.Should().Be(1);
        run.Error.Should().Contain("没有数据库");
        Directory.Exists(Data).Should().BeFalse();
    }

    [Fact]
    public async Task Check_judges_a_draft_and_stores_nothing()
    {
        var run = await Run("check", Report("清河市水务局", 2023), "--json");
        run.Code.Should().Be(0);
        JsonNode.Parse(run.Output)!["items"]![0]!["accepted"]!.GetValue<bool>().Should().BeTrue();
        Directory.Exists(Data).Should().BeFalse();
    }

    [Fact]
    public async Task Check_of_the_store_names_a_key_it_does_not_know()
    {
        await Run("ingest", Report("清河市水务局", 2023));
        var run = await Run("check", "--stored", "none-2023");
        run.Code.Should().Be(1);
        run.Error.Should().Contain("none-2023");
        (await Run("check", "--stored")).Code.Should().Be(0);
    }

    [Fact]
    public async Task Verify_finds_an_original_that_was_changed()
    {
        await Run("ingest", Report("清河市水务局", 2023));
        (await Run("verify")).Code.Should().Be(0);
        var original = Directory.EnumerateFiles(Path.Combine(Data, "sources"), "*", SearchOption.AllDirectories).Single();
        System.IO.File.AppendAllText(original, "!");
        var run = await Run("verify");
        run.Code.Should().Be(1);
        run.Error.Should().Contain(Path.GetFileName(original));
    }

    [Fact]
    public async Task Health_of_no_server_is_code_1()
    {
        var run = await Run("health", "--url", "http://127.0.0.1:9");
        run.Code.Should().Be(1);
        run.Error.Should().Contain("没有应答");
    }
}
