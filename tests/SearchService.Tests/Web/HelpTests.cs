using SearchService.Search;
using SearchService.Tests.Support;
using SearchService.Web.Commands;
using SearchService.Web.Pages;

namespace SearchService.Tests.Web;

/// <summary>Every example of the help page is asked of the samples.</summary>
public sealed class HelpTests : IClassFixture<SearchApp>
{
    readonly SearchApp _app;

    public HelpTests(SearchApp app)
    {
        _app = app;
        Samples.IngestInto(app.Store, Repository.PathOf("index-data"), TextWriter.Null);
    }

    public static TheoryData<string> Examples => [.. HelpExamples.All.Select(example => example.Query)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_understood_and_finds_something(string query)
    {
        QueryParser.Parse(query).Should().BeOfType<ParsedQuery.Understood>().Which.Query.Should().NotBeNull();
        (await _app.Json($"/api/search?q={Uri.EscapeDataString(query)}"))["total"]!.GetValue<int>().Should().BePositive();
    }
}
