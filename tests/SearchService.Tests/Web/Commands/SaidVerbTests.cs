using System.Text.Json.Nodes;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class SaidVerbTests : IDisposable
{
    const string Received = "requests/received/total";

    readonly TempFolder _folder = new();
    readonly ReportKey _key;

    public SaidVerbTests() => _key = ReportStore.Open(_folder.Path).Save([A.Report().AllZero().With(Received, 8).Accepted()])[0].Key!.Value;

    public void Dispose() => _folder.Dispose();

    Task<CommandLineRun> Run(params string[] args) => CommandLineRun.Of([.. args, "--data", _folder.Path]);

    Cell Cell => ReportStore.Open(_folder.Path).Find(_key)!.Report.Counts[Received]!;

    [Fact]
    public async Task A_cell_is_corrected_listed_and_put_back()
    {
        (await Run("correct", $"{_key}", Received, "", "--reason", "原件空白", "--by", "王某")).Code.Should().Be(0);
        (Cell.State, Cell.AsPrinted()!.Value).Should().Be((CellState.Blank, 8));
        (await Run("correct", "--list")).Lines.Should().ContainSingle().Which.Should().StartWith($"{_key}\tapplies\t{Received}\t8\t\t王某\t").And.EndWith("\t原件空白");
        JsonNode.Parse((await Run("correct", "--list", "--json")).Output)!["items"]![0]!["from"]!["value"]!.GetValue<int>().Should().Be(8);
        (await Run("correct", $"{_key}", Received, "--undo")).Code.Should().Be(0);
        (Cell.Value, Cell.Correction).Should().Be((8, null));
    }

    [Fact]
    public async Task Who_says_it_is_the_account_where_nobody_is_named()
    {
        await Run("correct", $"{_key}", Received, "3", "--reason", "核对");
        Cell.Correction!.Word.By.Should().Be(Environment.UserName);
    }

    [Fact]
    public async Task A_report_is_moved_and_moved_back()
    {
        (await Run("correct", $"{_key}", "--agency", "清河市水务局", "--year", "2020", "--region", "云岭省/清河市", "--reason", "署名有误")).Code.Should().Be(0);
        var report = ReportStore.Open(_folder.Path).Find(_key)!.Report;
        (report.Agency!.Name, report.Year).Should().Be(("清河市水务局", 2020));
        (await Run("correct", $"{report.Key}", "--undo", "--reason", "看错了")).Code.Should().Be(0);
        ReportStore.Open(_folder.Path).Find(_key)!.Report.Key.Should().Be(_key);
    }

    [Fact]
    public async Task A_finding_is_explained_and_still_listed()
    {
        (await Run("dismiss", $"{_key}", "R3/received", "--reason", "原表如此", "--by", "李某")).Code.Should().Be(0);
        (await Run("check", "--stored")).Output.Should().Contain("R3/received").And.Contain("已说明 / explained: 原表如此（李某）");
        (await Run("dismiss", "--list")).Lines.Should().ContainSingle().Which.Should().StartWith($"{_key}\tapplies\tR3/received\t李某\t");
        (await Run("dismiss", $"{_key}", "R3/received", "--undo")).Code.Should().Be(0);
        (await Run("dismiss", "--list")).Lines.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, "请用 --reason 写明理由", "correct", "KEY", Received, "3")]
    [InlineData(2, "缺少参数 reason", "correct", "KEY", Received, "3", "--reason", " ")]
    [InlineData(2, "请给出应为的内容", "correct", "KEY", Received, "--reason", "x")]
    [InlineData(2, "请给出年报的 key", "dismiss", "--reason", "x")]
    [InlineData(2, "请用 --reason 写明理由", "correct", "KEY", "--undo")]
    [InlineData(2, "不是 2008 到 2099 的整数", "correct", "KEY", "--year", "1990", "--reason", "x")]
    [InlineData(1, "“none”不是年报的 key", "correct", "none", Received, "3", "--reason", "x")]
    [InlineData(1, "没有 key 为“none-2023”的年报", "dismiss", "none-2023", "R3/received", "--reason", "x")]
    [InlineData(1, "“若干”不是表中可填的数", "correct", "KEY", Received, "若干", "--reason", "x")]
    public async Task What_is_wrong_is_told_in_a_sentence(int code, string sentence, params string[] args)
    {
        var run = await Run([.. args.Select(word => word == "KEY" ? $"{_key}" : word)]);
        (run.Code, run.Error).Should().Match<(int Code, string Error)>(answer => answer.Code == code && answer.Error.Contains(sentence));
        Cell.Correction.Should().BeNull();
    }
}
