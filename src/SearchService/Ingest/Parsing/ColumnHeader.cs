namespace SearchService.Ingest.Parsing;

/// <summary>
/// The column headings that hold for the rows below them. Those of one block never hold for the next: a block whose own
/// header is lost has none, and stays unread.
/// </summary>
sealed class ColumnHeader
{
    const string Start = "信息内容";

    // The longest header, annotated, has a fifth of it; a document without any header must not pile up.
    const int Longest = 500;

    /// <summary>The words of the headings, or an empty string.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Takes the words of the next line or row.</summary>
    public void Take(string words)
    {
        if (words.LastIndexOf(Start, StringComparison.Ordinal) is var start and >= 0)
            Words = words[start..];
        else if (BlockDetector.NamesColumn(words))
            Words = words;
        else if (FormLabels.Opens(words))
            Words = "";
    }

    /// <summary>Takes one more heading of a header that is printed cell by cell.</summary>
    public void Add(string word) =>
        Words = FormLabels.Opens(word) || Words.Length > Longest ? word : Words + word;
}
