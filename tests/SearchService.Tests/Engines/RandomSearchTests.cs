using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

public sealed class RandomSearchTests
{
    // Four stores of different texts; every question is asked without and with filters.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_questions_are_answered_as_by_brute_force(int seed)
    {
        var random = new RandomReports(seed);
        var reports = random.Reports(60);
        using var stored = new StoredReports(reports);
        var brute = new BruteForceEngine(reports);
        var texts = reports.SelectMany(report => report.Sections).Select(section => section.Text).Where(text => text.Length > 0).ToList();
        for (var questions = 0; questions < Rounds.Of(500); questions++)
        {
            var query = questions % 3 == 0 ? random.QueryFrom(texts) : random.RunFrom(texts);
            var expected = await Same(stored.Engine, brute, new(query) { Size = 100 });
            await Same(stored.Engine, brute, random.RequestFor(questions % 20 == 0 ? null : query, expected));
        }
    }

    static async Task<SearchResults> Same(SqliteSearchEngine engine, BruteForceEngine brute, SearchRequest request)
    {
        var expected = await brute.SearchAsync(request, CancellationToken.None);
        var answer = await engine.SearchAsync(request, CancellationToken.None);
        var firstDifference = Lines(answer).Zip(Lines(expected)).FirstOrDefault(lines => lines.First != lines.Second);
        firstDifference.First.Should().Be(firstDifference.Second, "that is the answer to {0} {1}", request.Query, request.Filters);
        return expected;
    }

    static IEnumerable<string> Lines(SearchResults results) =>
    [
        $"{results.Total} reports, {results.Occurrences} occurrences; absent: {string.Join(' ', results.Absent)}",
        .. results.Hits.Select(hit => $"{hit.Report} {hit.Occurrences} {hit.Why.Single()} {string.Concat(hit.Snippets.SelectMany(snippet => snippet.Fragments).Select(fragment => fragment.ToString()))}"),
        .. results.Facets.OrderBy(facet => facet.Key).Select(facet => $"{facet.Key}: {string.Join(", ", facet.Value)}"),
    ];
}
