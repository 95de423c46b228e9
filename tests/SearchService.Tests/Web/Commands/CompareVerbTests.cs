using System.Text.Json.Nodes;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class CompareVerbTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly ReportBuilder _one = A.Report().In(2022).AllZero().With("requests/received/total", 8), _two = A.Report().In(2023).AllZero().With("requests/received/total", 10).With("requests/brought-forward/total", 5);

    public CompareVerbTests() => ReportStore.Open(_folder.Path).Save([_one.Accepted(), _two.Accepted()]);

    public void Dispose() => _folder.Dispose();

    Task<CommandLineRun> Run(params string[] args) => CommandLineRun.Of(["compare", .. args, "--data", _folder.Path]);

    string[] Keys => [$"{_one.Build().Key}", $"{_two.Build().Key}"];

    [Fact]
    public async Task Tables_stand_in_columns_with_differences_and_the_sums_that_fail()
    {
        var run = await Run([.. Keys, "--show", "changed"]);
        run.Code.Should().Be(0, run.Error);
        run.Lines.Should().Contain(line => line.Contains("新收") && line.EndsWith("10 (+2, +25%)"))
            .And.Contain(line => line.Contains("上年结转") && line.EndsWith("5 (+5, —)"))
            .And.Contain(line => line.StartsWith($"! {Keys[1]}") && line.Contains("X1/total fails"));
    }

    [Fact]
    public async Task Json_is_that_of_the_api() =>
        JsonNode.Parse((await Run([.. Keys, "--hideZero", "1", "--json"])).Output)!["rows"]!.AsArray().Should().HaveCount(2);

    [Fact]
    public async Task What_is_wrong_is_told_in_a_sentence()
    {
        ((await Run(Keys[0])).Code, (await Run(Keys[0], "none-2023")).Code, (await Run([.. Keys, "--show", "some"])).Code).Should().Be((2, 1, 2));
        (await Run(Keys[0], "none-2023")).Error.Should().Be("没有 key 为“none-2023”的年报。There is no report with this key.\n");
    }
}
