using System.Text.Json.Nodes;
using SearchService.Tests.Support;

namespace SearchService.Tests.Relevance;

public sealed class FortyQueriesTests(SharedApp shared) : IClassFixture<SharedApp>
{
    public static TheoryData<string, string, string> Queries
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var fields in Judgements.Read("forty.tsv"))
                data.Add(fields[0], fields[1], fields[2]);
            return data;
        }
    }

    [SharedReportsTheory]
    [MemberData(nameof(Queries))]
    public async Task The_forty_queries_are_answered_as_expected_over_real_documents(string query, string expectation, string what)
    {
        var answer = await Search(query);
        var (hits, names) = (Names(answer["hits"]!), what.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        switch (expectation)
        {
            case "finds":
                hits.Should().Contain(names);
                break;
            case "only":
                hits.Should().BeEquivalentTo(names);
                break;
            case "omits":
                hits.Should().NotContain(names);
                break;
            case "none":
                Total(answer).Should().Be(0);
                answer["query"]!["notes"]!.AsArray().Select(note => note!["code"]!.GetValue<string>()).Concat(answer["widened"] is null ? [] : ["widened"]).Should().NotBeEmpty("nothing found is explained");
                break;
            case "note":
                answer["query"]!["notes"]!.AsArray().Select(note => note!["code"]!.GetValue<string>()).Should().Contain(what);
                break;
            case "widened":
                Total(answer).Should().Be(0);
                names[0].Should().BeOneOf("any", answer["widened"]!["step"]!.GetValue<string>());
                Names(answer["widened"]!["hits"]!)[0].Should().BeOneOf([.. names.Skip(1).DefaultIfEmpty(Names(answer["widened"]!["hits"]!)[0])]);
                break;
            case "same":
                Total(answer).Should().Be(Total(await Search(what))).And.BePositive();
                break;
            default:
                throw new InvalidOperationException($"There is no expectation {expectation}.");
        }
    }

    [Fact]
    public void There_are_forty() => Judgements.Read("forty.tsv").Select(fields => fields[0]).Distinct().Should().HaveCountGreaterThanOrEqualTo(40);

    async Task<JsonNode> Search(string query) => await shared.App.Json($"/api/search?size=100&{query.Replace("+", "%2B", StringComparison.Ordinal)}");

    static int Total(JsonNode answer) => answer["total"]!.GetValue<int>();

    string[] Names(JsonNode hits) => [.. hits.AsArray().Select(hit => shared.NameOf(hit!["report"]!["key"]!.GetValue<string>()))];
}
