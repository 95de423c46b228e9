using System.Diagnostics;
using SearchService.Corpus;
using SearchService.Corpus.Dirt;
using SearchService.Corpus.Writers;
using SearchService.Ingest;

namespace SearchService.Benchmarks;

/// <summary>Reading without storing, format by format, warm: all cores at once, and one alone.</summary>
static class ReadBenchmark
{
    // Printing one takes chromium a second; those that are there are read again and again.
    const int Pdfs = 10, PdfRounds = 10;

    static readonly IngestPipeline Pipeline = new();

    public static void Run(int reports)
    {
        var all = ReportCorpus.Generate(new(Seed: 1, Agencies: (reports + 5) / 6)).Take(reports).ToList();
        Measure("text", Printed(all, Media.WordDump));
        Measure("HTML", Printed(all, Media.HtmlPage));
        Measure("HTML GB18030", Printed(all, Media.HtmlPage, DirtKind.Gb18030));
        Measure("DOCX", Printed(all, Media.WordDocument));
        var pdfs = all.Take(Pdfs).Select(report => Programs.Pdf(Printed([report], Media.PdfPage)[0].Bytes.ToArray())).OfType<byte[]>().Select(bytes => new SourceFile("report.pdf", bytes)).ToList();
        if (pdfs.Count > 0)
            Measure("PDF", [.. Enumerable.Repeat(pdfs, PdfRounds).SelectMany(pdf => pdf)]);
    }

    static List<SourceFile> Printed(List<GeneratedReport> reports, Media media, params DirtKind[] dirt) =>
        [.. reports.Select(report => Press.Print(report, media, dirt, Dice.For(1, report.File.Name)).File)];

    static void Measure(string format, List<SourceFile> files)
    {
        ReadAll(files);
        var (together, parallel) = Timed(() => files.AsParallel().ForAll(Read));
        var (alone, single) = Timed(() => ReadAll(files));
        Console.WriteLine($"read {format}\t{files.Count} documents of {files.Average(file => file.Bytes.Length) / 1024:F0} KB\t{files.Count / together:F0} a second\ton one core {files.Count / alone:F0}\t{parallel / files.Count:F1} ms of processor\t{single / files.Count:F1} alone");
    }

    static void ReadAll(List<SourceFile> files) => files.ForEach(Read);

    static void Read(SourceFile file)
    {
        if (Pipeline.Read(file) is not IngestOutcome.Accepted)
            throw new InvalidOperationException($"{file.Name} is not read as a report.");
    }

    static (double Seconds, double ProcessorMilliseconds) Timed(Action work)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        work();
        return (clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }
}
