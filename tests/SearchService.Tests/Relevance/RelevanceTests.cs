using System.Globalization;
using SearchService.Corpus;
using SearchService.Search;
using SearchService.Search.Explaining;
using SearchService.Search.Words;
using SearchService.Tests.Engines;
using SearchService.Tests.Support;

namespace SearchService.Tests.Relevance;

/// <summary>
/// Whether the report that a person would want first comes first. The judgements were written from the documents, each with its reason, before
/// any ranking was seen. Where one fails, the order is improved by rule; a judgement is never changed to what the order gives.
/// </summary>
public sealed class RelevanceTests(SharedApp shared) : IClassFixture<SharedApp>
{
    const int RankLimit = 20;

    /// <summary>The generated reports that were judged.</summary>
    internal static readonly CorpusPlan Plan = new(Seed: 2026, Agencies: 16) { From = 2022, To = 2024 };

    [SharedReportsFact]
    public async Task The_report_judged_best_comes_first_among_real_documents()
    {
        var ranks = new List<int>();
        foreach (var judgement in Judgements.Read("judged-shared.tsv"))
        {
            var answer = await shared.App.Json($"/api/search?size={RankLimit}&q={Uri.EscapeDataString(judgement[0])}");
            var hits = (answer["widened"]?["hits"] ?? answer["hits"]!).AsArray().Select(hit => shared.NameOf(hit!["report"]!["key"]!.GetValue<string>())).ToList();
            ranks.Add(1 + hits.IndexOf(judgement[1]));
        }
        Check("Relevance/ranks-shared.txt", Judgements.Read("judged-shared.tsv"), ranks);
    }

    [Fact]
    public async Task The_report_judged_best_comes_first_among_generated_reports()
    {
        var reports = ReportCorpus.Generate(Plan).Select(report => report.Truth).ToList();
        using var stored = new StoredReports(reports);
        var wider = new WiderSearch(stored.Engine, SynonymSets.BuiltIn);
        var ranks = new List<int>();
        foreach (var judgement in Judgements.Read("judged-generated.tsv"))
        {
            var request = new SearchRequest(((ParsedQuery.Understood)QueryParser.Parse(judgement[0])).Query) { Size = RankLimit };
            var results = await stored.Engine.SearchAsync(request, CancellationToken.None);
            if (results.Total == 0)
                results = (await wider.WidenAsync(request, CancellationToken.None))?.Results ?? results;
            ranks.Add(1 + results.Hits.Select(hit => $"{hit.Report.Agency.Name} {hit.Report.Key.Year}").ToList().IndexOf(judgement[1]));
        }
        Check("Relevance/ranks-generated.txt", Judgements.Read("judged-generated.tsv"), ranks);
    }

    [Fact]
    public void There_are_sixty_judgements_twenty_of_several_terms_and_each_has_a_reason()
    {
        var all = Judgements.Read("judged-shared.tsv").Concat(Judgements.Read("judged-generated.tsv")).ToList();
        all.Should().HaveCountGreaterThanOrEqualTo(60).And.OnlyHaveUniqueItems(judgement => judgement[0]).And.OnlyContain(judgement => judgement.Length == 3 && judgement[2].Length > 5);
        all.Count(judgement => judgement[0].Contains(' ', StringComparison.Ordinal) || judgement[2].Contains("widened", StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(20);
    }

    // A rank of 0 is a miss. The file holds queries, ranks and the two figures.
    static void Check(string golden, IEnumerable<string[]> judgements, List<int> ranks)
    {
        var (recall, reciprocal) = (ranks.Count(rank => rank == 1) / (double)ranks.Count, ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank));
        Golden.Is(golden, string.Concat(judgements.Zip(ranks, (judgement, rank) => $"{rank}\t{judgement[0]}\n")) + string.Create(CultureInfo.InvariantCulture, $"recall@1 {recall:F3}\nMRR {reciprocal:F3}\n"));
        recall.Should().BeGreaterThanOrEqualTo(0.9);
        reciprocal.Should().BeGreaterThanOrEqualTo(0.95);
    }
}
