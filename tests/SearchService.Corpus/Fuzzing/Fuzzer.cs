using System.Diagnostics;
using SearchService.Corpus.Writers;
using SearchService.Ingest;

namespace SearchService.Corpus.Fuzzing;

/// <summary>A document that did what no document may do.</summary>
/// <param name="File">The document.</param>
/// <param name="Run">The number of the run, which with the seed makes it again.</param>
/// <param name="How">How it was spoiled.</param>
/// <param name="What">What happened.</param>
public sealed record FuzzFailure(SourceFile File, int Run, string How, string What);

/// <summary>Reads spoiled documents. Whatever their bytes, reading ends in time and in an outcome, never in an exception.</summary>
/// <param name="seed">The seed: run 17 of a seed is always the same document.</param>
/// <param name="others">Documents to spoil beside generated ones.</param>
public sealed class Fuzzer(ulong seed, IEnumerable<byte[]> others)
{
    /// <summary>How long a document may take.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(5);

    const int Attempts = 3;

    readonly List<byte[]> _documents = [.. others, .. Generated(seed)];
    readonly IngestPipeline _pipeline = new();

    /// <summary>Reads so many spoiled documents and tells of those that did harm.</summary>
    public IEnumerable<FuzzFailure> Run(int runs) =>
        Enumerable.Range(0, runs).AsParallel().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Failure).OfType<FuzzFailure>();

    /// <summary>The spoiled document of a run and how it was spoiled.</summary>
    public (SourceFile File, string How) Document(int run)
    {
        var dice = Dice.For(seed, run);
        var (bytes, how) = (dice.Pick(_documents), new List<string>());
        for (var mutations = dice.Between(1, 3); mutations > 0; mutations--)
        {
            var mutation = dice.Pick(Mutation.All);
            how.Add(mutation.Name);
            // A spoiled archive is seldom an archive any more: then its bytes are spoiled as they are.
            bytes = how.Count == 1 && PackageMutation.IsPackage(bytes) && dice.Percent(80) ? PackageMutation.Spoil(bytes, mutation, dice) : mutation.Spoil(bytes, dice);
        }
        return (new SourceFile($"fuzz-{run}", bytes), string.Join(", ", how));
    }

    FuzzFailure? Failure(int run)
    {
        var (file, how) = Document(run);
        try
        {
            // On a busy machine anything may be slow once.
            var fastest = Enumerable.Range(0, Attempts).Select(_ => Time(file)).FirstOrDefault(time => time < Limit, Limit);
            return fastest < Limit ? null : new(file, run, how, $"took more than {Limit.TotalSeconds} s, {Attempts} times");
        }
        catch (Exception exception)
        {
            return new(file, run, how, exception.ToString());
        }
    }

    TimeSpan Time(SourceFile file)
    {
        var clock = Stopwatch.StartNew();
        _pipeline.Read(file);
        return clock.Elapsed;
    }

    static IEnumerable<byte[]> Generated(ulong seed)
    {
        var dice = Dice.For(seed, "fuzzed documents");
        return from report in ReportCorpus.Generate(new CorpusPlan(seed, 4) { From = 2020, To = 2022, FaultPercent = 30 })
               from writer in DocumentWriter.All
               select Press.Print(report, writer.Media, dice).File.Bytes.ToArray();
    }
}
