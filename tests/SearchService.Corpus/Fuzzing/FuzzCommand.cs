namespace SearchService.Corpus.Fuzzing;

/// <summary>The command <c>fuzz</c>: spoils generated documents and those of a folder, reads them, and keeps what did harm.</summary>
/// <param name="Runs">How many documents.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Folder">A folder of other documents, or null.</param>
sealed record FuzzCommand(int Runs, ulong Seed, string? Folder)
{
    /// <summary>Runs; 1 where a document did harm.</summary>
    public int Run()
    {
        var others = Folder is null ? [] : Directory.EnumerateFiles(Folder).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        var (failures, clock) = (0, System.Diagnostics.Stopwatch.StartNew());
        var fuzzer = new Fuzzer(Seed, others, programs: true);
        foreach (var failure in fuzzer.Run(Runs))
        {
            failures++;
            File.WriteAllBytes(failure.File.Name, failure.File.Bytes.Span);
            Console.Error.WriteLine($"run {failure.Run} ({failure.How}), kept as {failure.File.Name}: {failure.What}");
        }
        Console.Error.WriteLine(string.Join(", ", fuzzer.Drawn(Runs).Select(kind => $"{kind.Value} {kind.Key}")));
        Console.Error.WriteLine($"{Runs} documents read, {failures} did harm, {clock.Elapsed.TotalSeconds:F0} s");
        return failures == 0 ? 0 : 1;
    }
}
