using SearchService.Corpus;

namespace SearchService.Benchmarks;

/// <summary>A folder of generated reports, gone when it is disposed.</summary>
sealed class GeneratedFolder : IDisposable
{
    const int YearsEach = 6;

    public GeneratedFolder(int reports)
    {
        foreach (var report in ReportCorpus.Generate(new(Seed: 1, Agencies: (reports + YearsEach - 1) / YearsEach)).Take(reports))
        {
            File.WriteAllBytes(System.IO.Path.Combine(Path, $"{Count++:D6}-{report.File.Name}"), report.File.Bytes.Span);
            Characters += report.Truth.Sections.Sum(section => section.Text.Length);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("search-service-benchmark-").FullName;

    public int Count { get; private set; }

    /// <summary>The characters of the narratives, tables left out.</summary>
    public long Characters { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
