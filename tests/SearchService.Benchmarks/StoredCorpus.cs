using System.Text;
using SearchService.Corpus;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Benchmarks;

/// <summary>A store of generated reports, put in without being printed and read.</summary>
static class StoredCorpus
{
    const int YearsEach = 6;
    const int GroupSize = 200;

    /// <summary>Fills the store of a folder up to so many reports; what is there already stays.</summary>
    public static void Fill(string folder, int reports)
    {
        var store = ReportStore.Open(folder);
        var there = store.Summary.Reports;
        foreach (var group in ReportCorpus.Generate(new(Seed: 1, Agencies: (reports + YearsEach - 1) / YearsEach)).Take(reports).Skip(there).Select(Accepted).Chunk(GroupSize))
            store.Save(group);
    }

    // The document is a stand-in: only its hash matters here.
    static IngestOutcome Accepted(GeneratedReport report)
    {
        var file = new SourceFile(report.File.Name, Encoding.UTF8.GetBytes($"{report.Truth.Agency} {report.Truth.Year}"));
        return new IngestOutcome.Accepted(file, report.Truth with { Source = new Source(file.Name, "text/plain", file.Sha256) });
    }
}
