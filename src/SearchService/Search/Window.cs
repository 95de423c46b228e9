namespace SearchService.Search;

/// <summary>How far a passage around a mark may go: to the ends of its sentence, but not too far, and never through a character.</summary>
readonly struct Window(SectionTexts texts)
{
    readonly string _text = texts.Text;

    public int StartFor(Mark mark)
    {
        var start = Whole(Math.Max(texts.SentenceAt(mark.Start).Start, mark.Start - SnippetBuilder.Reach));
        while (start < mark.Start && char.IsWhiteSpace(_text[start]))
            start++;
        return start;
    }

    public int EndFor(Mark mark)
    {
        var end = Whole(Math.Min(texts.SentenceAt(mark.Start).End, mark.End + SnippetBuilder.Reach));
        while (end > mark.End && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end;
    }

    int Whole(int at) => at < _text.Length && char.IsLowSurrogate(_text[at]) ? at - 1 : at;
}
