using SearchService.Corpus;
using SearchService.Corpus.Dirt;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Corpus;

/// <summary>Generated reports printed in every file format, dirt by chance, each read once.</summary>
static class PrintedReports
{
    const int Whole = 2000;

    static readonly Media[] Formats = [Media.WordDump, Media.HtmlPage, Media.HtmlPage, Media.WordDocument, Media.WordDocument, Media.PipeText, Media.CellPerLine, Media.LayoutDump];

    /// <summary>What was printed and what was made of it.</summary>
    public static IReadOnlyList<(GeneratedReport Printed, IngestOutcome Outcome)> All { get; } =
        [.. Printed().Select(printed => (printed, new IngestPipeline().Read(printed.File)))];

    /// <summary>Those that are reports.</summary>
    public static IEnumerable<(GeneratedReport Printed, Report Truth, Report Read)> Accepted =>
        from pair in All where pair.Outcome is IngestOutcome.Accepted select (pair.Printed, pair.Printed.Truth, ((IngestOutcome.Accepted)pair.Outcome).Report);

    /// <summary>Names a document in a message: its file and the dirt on it.</summary>
    public static string Described(this GeneratedReport printed) =>
        $"{printed.File.Name} of {printed.Truth.Agency!.Name} {printed.Truth.Year} with {string.Join(", ", printed.Dirt.Select(dirt => $"{dirt.Kind}").Concat(printed.Faults.Select(fault => $"{fault.Kind}")))}";

    static IEnumerable<GeneratedReport> Printed()
    {
        var dice = Dice.For(71, "printed reports");
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 71, Agencies: Whole / 6 + 1) { FaultPercent = 40 });
        return EveryDirtEverywhere([.. reports.Take(60)], dice).Concat(reports.Take(Rounds.Of(Whole)).Select((report, index) => Press.Print(report, Formats[index % Formats.Length], dice)));
    }

    // Each kind alone in each format it is met in, in a report that has a place for it.
    static IEnumerable<GeneratedReport> EveryDirtEverywhere(List<GeneratedReport> reports, Dice dice) =>
        from dirt in DirtCatalogue.All
        from format in Formats.Distinct()
        where dirt.Media.HasFlag(format)
        select dice.Shuffled(reports).Select(report => Press.Print(report, format, [dirt.Kind], dice)).First(printed => printed.Has(dirt.Kind));
}
