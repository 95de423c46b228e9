using SearchService.Ingest;
using SearchService.Web.Commands;

namespace SearchService.Corpus.Fuzzing;

/// <summary>A document that did what no document may do.</summary>
/// <param name="File">The document.</param>
/// <param name="Run">The number of the run, which with the seed makes it again.</param>
/// <param name="How">How it was spoiled.</param>
/// <param name="What">What happened.</param>
public sealed record FuzzFailure(SourceFile File, int Run, string How, string What);

/// <summary>Reads spoiled documents. Whatever their bytes, reading ends in time and in an outcome, never in an exception.</summary>
/// <param name="seed">The seed: run 17 of a seed is always the same document, unless another program made it.</param>
/// <param name="others">Documents to spoil beside generated ones.</param>
/// <param name="programs">Whether to spoil documents that other programs make and read, too: PDF, DOC, RTF, ODT.</param>
public sealed class Fuzzer(ulong seed, IEnumerable<byte[]> others, bool programs = false)
{
    /// <summary>How much processor time a document may take. What another program takes has the limits of reading.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(2);

    // A manifest of many lines takes as long as the files it names.
    const int Attempts = 2, MostFiles = 500;

    readonly FuzzStock _stock = new(seed, others, programs);
    readonly IngestPipeline _pipeline = new();

    /// <summary>Reads so many spoiled documents and tells of those that did harm.</summary>
    public IEnumerable<FuzzFailure> Run(int runs) =>
        Enumerable.Range(0, runs).AsParallel().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Failure).OfType<FuzzFailure>();

    /// <summary>How many documents of each kind so many runs read.</summary>
    public IEnumerable<KeyValuePair<FuzzKind, int>> Drawn(int runs) =>
        Enumerable.Range(0, runs).CountBy(run => _stock.Draw(Dice.For(seed, run)).Kind).OrderByDescending(kind => kind.Value);

    /// <summary>The spoiled document of a run, what it was and how it was spoiled.</summary>
    public (SourceFile File, FuzzKind Kind, string How) Document(int run)
    {
        var dice = Dice.For(seed, run);
        var ((kind, bytes), how) = (_stock.Draw(dice), new List<string>());
        for (var mutations = dice.Between(1, 3); mutations > 0; mutations--)
        {
            var mutation = dice.Pick(Mutation.All);
            how.Add(mutation.Name);
            // A spoiled archive is seldom an archive any more: then its bytes are spoiled as they are.
            bytes = how.Count == 1 && PackageMutation.IsPackage(bytes) && dice.Percent(80) ? PackageMutation.Spoil(bytes, mutation, dice) : mutation.Spoil(bytes, dice);
        }
        return (new SourceFile(kind == FuzzKind.Manifest ? $"fuzz-{run}.csv" : $"fuzz-{run}", bytes), kind, string.Join(", ", how));
    }

    FuzzFailure? Failure(int run)
    {
        var (file, kind, how) = Document(run);
        try
        {
            // The first document of a kind pays for compilation.
            var fastest = Enumerable.Range(0, Attempts).Select(_ => Time(file, kind)).FirstOrDefault(time => time < Limit, Limit);
            return fastest < Limit ? null : new(file, run, $"{kind}: {how}", $"took more than {Limit.TotalSeconds} s, {Attempts} times");
        }
        catch (Exception exception)
        {
            return new(file, run, $"{kind}: {how}", exception.ToString());
        }
    }

    TimeSpan Time(SourceFile file, FuzzKind kind)
    {
        var start = ThreadClock.Now;
        if (kind is FuzzKind.Archive or FuzzKind.Manifest)
            OpenAll(file, kind);
        else
            _pipeline.Read(file);
        return ThreadClock.Now - start;
    }

    // What names or holds others is opened in a folder, as the command line does; what it holds is read in other runs.
    static void OpenAll(SourceFile file, FuzzKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("search-service-fuzz-");
        try
        {
            var path = Path.Combine(folder.FullName, kind == FuzzKind.Manifest ? Manifest.FileName : file.Name);
            File.WriteAllBytes(path, file.Bytes.Span);
            File.WriteAllText(Path.Combine(folder.FullName, "one.txt"), "某市审计局2023年政府信息公开工作年度报告");
            Directory.CreateDirectory(Path.Combine(folder.FullName, "two"));
            foreach (var input in InputFiles.At([kind == FuzzKind.Manifest ? folder.FullName : path]).Take(MostFiles))
                input.Open();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
