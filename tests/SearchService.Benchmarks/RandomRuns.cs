using System.Globalization;
using SearchService.Corpus;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Benchmarks;

/// <summary>Runs drawn from the texts, by how many reports hold them.</summary>
static class RandomRuns
{
    const int Draws = 400;

    /// <summary>For each frequency the run of two to six characters that comes nearest to it, of a seeded draw.</summary>
    public static async Task<List<(string Name, Query Query)>> WithFrequencies(SqliteSearchEngine engine, IEnumerable<double> frequencies, int reports)
    {
        var drawn = new List<(Query Query, int Total)>();
        foreach (var run in Drawn().Distinct().Take(Draws))
            drawn.Add((run, (await engine.SearchAsync(new(run) { Size = 0 }, CancellationToken.None)).Total));
        return [.. frequencies.Select(frequency =>
            (string.Create(CultureInfo.InvariantCulture, $"in {frequency * 100:0.####} %"), drawn.MinBy(known => Math.Abs(Math.Log((known.Total + 0.01) / (frequency * reports)))).Query))];
    }

    static IEnumerable<Query.Run> Drawn()
    {
        var random = new Random(1);
        foreach (var report in ReportCorpus.Generate(new(Seed: 1, Agencies: 100)))
        {
            var text = string.Concat(report.Truth.Sections.Select(section => section.Text)).Where(char.IsLetter).ToArray();
            var length = random.Next(2, 7);
            if (text.Length > length)
                yield return new(new string(text, random.Next(text.Length - length), length));
        }
    }
}
