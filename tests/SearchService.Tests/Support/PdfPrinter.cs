using System.Diagnostics;
using SearchService.Corpus;
using SearchService.Ingest;

namespace SearchService.Tests.Support;

/// <summary>Prints generated documents to PDF: web pages by Chromium, Word documents by LibreOffice.</summary>
static class PdfPrinter
{
    /// <summary>The reports with their PDFs as files, in the same order.</summary>
    public static List<GeneratedReport> Print(IReadOnlyList<GeneratedReport> reports)
    {
        using var folder = new TempFolder();
        var files = reports.Select((report, index) => Path.Combine(folder.Path, $"{index}{Path.GetExtension(report.File.Name)}")).ToList();
        foreach (var (report, file) in reports.Zip(files))
            File.WriteAllBytes(file, report.File.Bytes.Span);
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToList();
        // Two pages at a time: a browser uses more than one core for a page.
        pages.AsParallel().WithDegreeOfParallelism(2).ForAll(page => PrintPage(page, folder.Path));
        if (files.Except(pages).Any())
            PrintWord([.. files.Except(pages)], folder.Path);
        return [.. reports.Zip(files, (report, file) => report with { File = new SourceFile($"{Path.GetFileNameWithoutExtension(report.File.Name)}.pdf", File.ReadAllBytes(Path.ChangeExtension(file, "pdf"))) })];
    }

    static void PrintPage(string page, string folder) => Run("chromium",
        ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            $"--user-data-dir={Path.Combine(folder, $"profile-{Path.GetFileNameWithoutExtension(page)}")}", "--no-pdf-header-footer", $"--print-to-pdf={Path.ChangeExtension(page, "pdf")}", page]);

    static void PrintWord(IEnumerable<string> documents, string folder) =>
        Run("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. documents]);

    static void Run(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }
}
