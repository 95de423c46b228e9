using SearchService.Corpus;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

public sealed class RandomSearchTests
{
    // Stores of different texts that hold everything folding knows.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_questions_are_answered_as_by_brute_force(int seed)
    {
        var random = new RandomReports(seed);
        await SameAnswers(random, random.Reports(60), Rounds.Of(500));
    }

    // Whole reports with the numbers and the prose of real ones.
    [Fact]
    public async Task Random_questions_over_generated_reports_are_answered_as_by_brute_force() =>
        await SameAnswers(new(5), [.. ReportCorpus.Generate(new CorpusPlan(Seed: 5, Agencies: 12) { From = 2020, To = 2023 }).Select(report => report.Truth)], Rounds.Of(1_000));

    // Every question is asked without and with filters; every tenth is counted in a matrix.
    static async Task SameAnswers(RandomReports random, Report[] reports, int questions)
    {
        using var stored = new StoredReports(reports);
        var brute = new BruteForceEngine(reports);
        var texts = reports.SelectMany(report => report.Sections).Select(section => section.Text).Where(text => text.Length > 0).ToList();
        for (var question = 0; question < questions; question++)
        {
            var query = question % 3 == 0 ? random.QueryFrom(texts) : random.RunFrom(texts);
            var expected = await Sameness.Answer(stored.Engine, brute, new(query) { Size = 100 });
            var filtered = random.RequestFor(question % 20 == 0 ? null : query, expected);
            await Sameness.Answer(stored.Engine, brute, filtered);
            if (question % 10 == 0)
                await Sameness.Matrix(stored.Engine, brute, random.MatrixOf(filtered, texts));
        }
    }
}
