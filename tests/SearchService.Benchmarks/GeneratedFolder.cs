using SearchService.Corpus;
using SearchService.Corpus.Writers;

namespace SearchService.Benchmarks;

/// <summary>A folder of generated reports, gone when it is disposed.</summary>
sealed class GeneratedFolder : IDisposable
{
    const int YearsEach = 6;

    /// <summary>Writes the reports.</summary>
    /// <param name="reports">How many.</param>
    /// <param name="media">The formats, in turn; as they were generated where none is named.</param>
    public GeneratedFolder(int reports, params Media[] media)
    {
        foreach (var generated in ReportCorpus.Generate(new(Seed: 1, Agencies: (reports + YearsEach - 1) / YearsEach)).Take(reports))
        {
            var report = media.Length == 0 ? generated : Press.Print(generated, media[Count % media.Length], [], Dice.For(1, Count));
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
