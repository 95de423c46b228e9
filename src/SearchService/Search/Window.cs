using SearchService.Text;

namespace SearchService.Search;

/// <summary>How far a passage around a mark may go: to the ends of its sentence, but not too far, and never through a character.</summary>
sealed class Window
{
    readonly string _text;
    readonly List<int> _sentenceEnds;

    public Window(string text, FoldedText folded)
    {
        _text = text;
        _sentenceEnds = [0, .. folded.PlacesOf(FoldedText.Break.ToString()).Select(place => folded.SpanOf(place, 1).End), text.Length];
    }

    public int StartFor(Mark mark)
    {
        var start = Whole(Math.Max(_sentenceEnds[SentenceOf(mark)], mark.Start - SnippetBuilder.Reach));
        while (start < mark.Start && char.IsWhiteSpace(_text[start]))
            start++;
        return start;
    }

    public int EndFor(Mark mark)
    {
        var end = Whole(Math.Min(_sentenceEnds[SentenceOf(mark) + 1], mark.End + SnippetBuilder.Reach));
        while (end > mark.End && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end;
    }

    int SentenceOf(Mark mark)
    {
        var found = _sentenceEnds.BinarySearch(mark.Start);
        return found >= 0 ? found : ~found - 1;
    }

    int Whole(int at) => at < _text.Length && char.IsLowSurrogate(_text[at]) ? at - 1 : at;
}
