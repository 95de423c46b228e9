using System.Globalization;
using SearchService.Corpus.Early;
using SearchService.Corpus.Fuzzing;

namespace SearchService.Corpus;

/// <summary>The command line: what to generate and where to put it.</summary>
/// <param name="Directory">The folder to write to.</param>
/// <param name="Reports">The reports.</param>
/// <param name="TruthFile">The file for the truth, or null.</param>
sealed record CorpusCommand(string Directory, IEnumerable<GeneratedReport> Reports, string? TruthFile)
{
    /// <summary>What is written to <c>manifest.csv</c>, or null.</summary>
    public string? Manifest { get; init; }

    const string Usage = """
        corpus --out DIR [--seed N] [--agencies A] [--from 2019] [--to 2024] [--faults]   writes reports (of 2014 and later) and DIR/truth.json
        corpus samples [DIR]                                                             rewrites index-data/samples
        corpus fuzz [--runs 20000] [--seed N] [DIR]                                      reads spoiled documents, those of DIR too
        """;

    /// <summary>Reads the arguments; null where they are wrong.</summary>
    public static CorpusCommand? TryParse(string[] args) => args switch
    {
        ["samples"] => OfSamples(Path.Combine("index-data", "samples")),
        ["samples", var directory] => OfSamples(directory),
        _ => TryParse(new Options(args)),
    };

    /// <summary>Says how to use the program.</summary>
    public static int Explain()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }

    /// <summary>Writes the files.</summary>
    public int Run()
    {
        System.IO.Directory.CreateDirectory(Directory);
        using var truth = TruthFile is null ? Stream.Null : File.Create(TruthFile);
        var count = 0;
        foreach (var report in TruthJson.WriteTo(truth, Reports))
        {
            File.WriteAllBytes(Path.Combine(Directory, report.File.Name), report.File.Bytes.Span);
            count++;
        }
        if (Manifest is not null)
            File.WriteAllText(Path.Combine(Directory, "manifest.csv"), Manifest);
        Console.Error.WriteLine($"{count} reports written to {Directory}");
        return 0;
    }

    static CorpusCommand OfSamples(string directory) => new(directory, Samples.Reports(), null) { Manifest = Samples.Manifest() };

    static CorpusCommand? TryParse(Options options)
    {
        var (seed, agencies, from, to) = (options.Number("--seed", 1), options.Number("--agencies", 10), options.Number("--from", 2019), options.Number("--to", 2024));
        if (options.Text("--out") is not { } directory || seed is null || agencies is null || from is not >= EarlyReports.First || to is null)
            return null;
        var plan = new CorpusPlan((ulong)seed, agencies.Value) { From = from.Value, To = to.Value, FaultPercent = options.Has("--faults") ? 30 : 0 };
        return new(directory, ReportCorpus.Generate(plan), Path.Combine(directory, "truth.json"));
    }

    /// <summary>Reads the arguments of <c>fuzz</c>; null where they are no such command.</summary>
    public static FuzzCommand? TryParseFuzz(string[] args)
    {
        var options = new Options(args);
        return args is ["fuzz", ..] && options.Number("--runs", 20_000) is { } runs && options.Number("--seed", 1) is { } seed
            ? new(runs, (ulong)seed, args.Length % 2 == 0 ? args[^1] : null) : null;
    }

    sealed class Options(string[] args)
    {
        public bool Has(string name) => args.Contains(name);

        public string? Text(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

        public int? Number(string name, int usual) =>
            Text(name) is not { } text ? usual : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
