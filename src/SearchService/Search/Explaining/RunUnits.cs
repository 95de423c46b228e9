using System.Text;
using SearchService.Text;

namespace SearchService.Search.Explaining;

/// <summary>A run taken apart into what may not be parted: single characters, and numbers and Latin words as a whole.</summary>
sealed class RunUnits
{
    readonly string _text;
    readonly List<(int Start, int End, bool IsWord)> _units = [];

    public RunUnits(Query.Run run)
    {
        _text = run.Text;
        var folded = FoldedText.Of(run.Text);
        for (var at = 0; at < folded.Text.Length;)
            at += folded.Text[at] == FoldedText.Boundary ? 1 : Add(folded, at);
    }

    /// <summary>How many there are.</summary>
    public int Count => _units.Count;

    /// <summary>Whether a unit is a number or a word, which says something by itself.</summary>
    public bool IsWord(int index) => _units[index].IsWord;

    /// <summary>The run that some units in a row make, as it was typed.</summary>
    public Query.Run Part(int from, int count) => new(_text[_units[from].Start.._units[from + count - 1].End]);

    int Add(FoldedText folded, int at)
    {
        var isWord = char.IsAsciiLetterOrDigit(folded.Text[at]);
        var length = isWord ? folded.Text.AsSpan(at).IndexOf(FoldedText.Boundary) : Rune.GetRuneAt(folded.Text, at).Utf16SequenceLength;
        var (start, end) = folded.SpanOf(at, length);
        _units.Add((start, end, isWord));
        return length;
    }
}
