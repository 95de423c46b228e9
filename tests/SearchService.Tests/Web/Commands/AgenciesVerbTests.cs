using System.Text.Json.Nodes;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class AgenciesVerbTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    string Store(string agency, int year) =>
        ReportStore.Open(_folder.Path).Save([A.Report().Of(agency, "云岭省/清河市").In(year).Accepted()])[0].Key!.Value.AgencyId;

    Task<CommandLineRun> Run(params string[] args) => CommandLineRun.Of(["agencies", .. args, "--data", _folder.Path]);

    [Fact]
    public async Task Doubtful_cases_are_listed_until_they_are_decided()
    {
        var (old, current) = (Store("清河市卫计委", 2017), Store("清河市卫健委", 2020));
        var doubts = JsonNode.Parse((await Run("--doubtful", "--json")).Output)!["items"]!.AsArray();
        (doubts.Single()!["agency"]!["id"]!.GetValue<string>(), doubts[0]!["others"]![0]!["id"]!.GetValue<string>()).Should().Be((old, current));
        doubts[0]!["message"]!.GetValue<string>().Should().StartWith("“清河市卫计委”可能是“云岭省/清河市：清河市卫生健康委员会”的简称或曾用名。");
        (await Run("--doubtful")).Lines.Should().HaveCount(2).And.Contain(line => line.StartsWith("nameMayMean\t" + old));
        (await Run("merge", old, current, "--reason", "2018 年机构改革")).Code.Should().Be(0);
        (await Run("--doubtful")).Lines.Should().BeEmpty();
        (await Run()).Lines.Should().ContainSingle().Which.Should().Be($"{current}\t清河市卫生健康委员会\t云岭省/清河市");
    }

    [Fact]
    public async Task A_former_name_is_given_with_its_years()
    {
        var id = Store("清河市卫健委", 2020);
        (await Run("alias", id, "清河市卫生局", "--to", "2013")).Code.Should().Be(0);
        JsonNode.Parse((await Run("--json")).Output)!["items"]![0]!["aliases"]!.AsArray().Select(alias => $"{alias!["name"]} {alias["validFrom"]} {alias["validTo"]}")
            .Should().Contain("清河市卫生局  2013");
        Store("清河市卫生局", 2012).Should().Be(id);
        Store("清河市卫生局", 2014).Should().NotBe(id);
    }

    [Fact]
    public async Task What_is_not_there_is_told_in_a_sentence()
    {
        var id = Store("清河市卫健委", 2020);
        var run = await Run("apart", id, "none", "--reason", "x");
        (run.Code, run.Error).Should().Be((1, "没有 id 为“none”的机关。There is no agency with this id.\n"));
        (await Run("merge", id, "none")).Code.Should().Be(2);
        (await CommandLineRun.Of("agencies", "--data", Path.Combine(_folder.Path, "nowhere"))).Code.Should().Be(1);
    }
}
