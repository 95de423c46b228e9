using System.Text;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

public sealed class SharedSearchTests
{
    // The whole of each document, tables too, cut into sections at random: dirtier than any narrative.
    [SharedReportsFact]
    public async Task Runs_of_real_documents_are_found_as_by_brute_force()
    {
        var random = new Random(5);
        Report[] reports = [.. SharedReports.TextDocuments.Select((name, index) => Raw(name, index, random))];
        using var stored = new StoredReports(reports);
        var brute = new BruteForceEngine(reports);
        var texts = reports.SelectMany(report => report.Sections).Select(section => section.Text).Where(text => text.Length > 20).ToList();
        for (var runs = 0; runs < Rounds.Of(2_000); runs++)
        {
            var text = texts[random.Next(texts.Count)];
            var request = new SearchRequest(new Query.Run(text.Substring(random.Next(text.Length - 12), random.Next(1, 13)))) { Size = SearchRequest.MaxSize };
            (await Counts(stored.Engine, request)).Should().Be(await Counts(brute, request), "that is where {0} stands", request.Query);
        }
    }

    [SharedReportsFact]
    public async Task Patterns_nearness_and_negation_in_real_documents_are_answered_as_by_brute_force()
    {
        var random = new Random(6);
        Report[] reports = [.. SharedReports.TextDocuments.Take(12).Select((name, index) => Raw(name, index, random))];
        using var stored = new StoredReports(reports);
        var brute = new BruteForceEngine(reports);
        var (questions, texts) = (new RandomReports(6), reports.SelectMany(report => report.Sections).Select(section => section.Text).Where(text => text.Length > 20).ToList());
        for (var question = 0; question < Rounds.Of(1_000); question++)
        {
            var query = questions.QueryFrom(texts);
            var unfiltered = await Sameness.Answer(stored.Engine, brute, new(query) { Size = SearchRequest.MaxSize });
            await Sameness.Answer(stored.Engine, brute, questions.RequestFor(query, unfiltered));
        }
    }

    static Report Raw(string name, int index, Random random)
    {
        var report = A.Report().Of($"第{index}局").In(2023);
        var text = Encoding.UTF8.GetString(SharedReports.Read(name).Bytes.Span);
        for (var (at, kind) = (0, SectionKind.Preamble); at < text.Length; kind = (SectionKind)(((int)kind + 1) % 8))
        {
            var length = Math.Min(random.Next(1, 3_000), text.Length - at);
            report.Saying(text.Substring(at, length).Replace("\r\n", "\n"), kind);
            at += length;
        }
        return report.Build();
    }

    static async Task<string> Counts(ISearchEngine engine, SearchRequest request)
    {
        var results = await engine.SearchAsync(request, CancellationToken.None);
        return $"{results.Total} {results.Occurrences} {string.Join(' ', results.Hits.Select(hit => $"{hit.Report.Key}:{hit.Occurrences}"))} {string.Join(' ', results.Facets[Facet.Section])}";
    }
}
