namespace SearchService.Search.Words;

/// <summary>Plain files of words, ours or a user's: a line an entry, lines that begin with <c>#</c> and blank ones left out.</summary>
public static class WordFile
{
    /// <summary>The entries of a text, with the number of their lines.</summary>
    public static IEnumerable<(int Number, string Text)> Entries(string text) =>
        from line in text.ReplaceLineEndings("\n").Split('\n').Index()
        let entry = line.Item.Trim(' ', '　', '\uFEFF')
        where entry.Length > 0 && entry[0] != '#'
        select (line.Index + 1, entry);

    /// <summary>The text of a file that is part of this library.</summary>
    internal static string Embedded(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"SearchService.Search.Words.{name}")
            ?? throw new InvalidOperationException($"The data file {name} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
