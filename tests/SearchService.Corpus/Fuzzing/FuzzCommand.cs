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
        var failures = 0;
        foreach (var failure in new Fuzzer(Seed, others).Run(Runs))
        {
            failures++;
            File.WriteAllBytes(failure.File.Name, failure.File.Bytes.Span);
            Console.Error.WriteLine($"run {failure.Run} ({failure.How}), kept as {failure.File.Name}: {failure.What}");
        }
        Console.Error.WriteLine($"{Runs} documents read, {failures} did harm");
        return failures == 0 ? 0 : 1;
    }
}
