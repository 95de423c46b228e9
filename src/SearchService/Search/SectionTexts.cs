using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>
/// The sections of one kind as search reads them: one text with the end of a paragraph between. Tells where a stretch of it stands in the
/// original section.
/// </summary>
sealed class SectionTexts
{
    readonly ImmutableArray<(SectionPlace Place, Section Section, int Start)> _sections;
    readonly List<int> _sentences;

    SectionTexts(IEnumerable<PlacedSection> sections)
    {
        _sections = [.. Joined(sections)];
        Text = string.Join('\n', _sections.Select(section => section.Section.Text));
        Folded = FoldedText.Of(Text);
        _sentences = [0, .. Folded.PlacesOf(FoldedText.Break.ToString()).Select(place => Folded.SpanOf(place, 1).End), Text.Length];
    }

    /// <summary>The texts of a report, one for each kind of section it has.</summary>
    public static ImmutableArray<SectionTexts> Of(IEnumerable<Section> sections) =>
        [.. SectionPlace.Of(sections).GroupBy(section => section.Place.Kind).Select(kind => new SectionTexts(kind))];

    /// <summary>The kind of all of them.</summary>
    public SectionKind Kind => _sections[0].Place.Kind;

    /// <summary>Their original text.</summary>
    public string Text { get; }

    /// <summary>Their text as it is compared.</summary>
    public FoldedText Folded { get; }

    /// <summary>The section that holds a place, and where it begins.</summary>
    public (SectionPlace Place, Section Section, int Start) SectionAt(int at) => _sections.Last(section => section.Start <= at);

    /// <summary>Where a term occurs, in order of beginnings. What goes on into the next section ends with the one it begins in.</summary>
    public IEnumerable<(int Start, int End)> PlacesOf(Query.Term term) =>
        from place in term.PlacesIn(Folded)
        let span = Folded.SpanOf(place.Index, place.Length)
        let section = SectionAt(span.Start)
        select (span.Start, Math.Min(span.End, section.Start + section.Section.Text.Length));

    /// <summary>The sentence that holds a place, from the end of the one before to its own.</summary>
    public (int Start, int End) SentenceAt(int at)
    {
        var found = _sentences.BinarySearch(at);
        var sentence = Math.Min(found >= 0 ? found : ~found - 1, _sentences.Count - 2);
        return (_sentences[sentence], _sentences[sentence + 1]);
    }

    /// <summary>The sentences that a stretch stands in, without the white space around them.</summary>
    public string SentencesAround(int start, int end) => Text[SentenceAt(start).Start..Math.Max(end, SentenceAt(end - 1).End)].Trim();

    /// <summary>The address of a stretch within one section.</summary>
    public TextPlace PlaceOf(int start, int end) => SectionAt(start) is var section ? new(section.Place, start - section.Start, end - section.Start) : default;

    static IEnumerable<(SectionPlace, Section, int)> Joined(IEnumerable<PlacedSection> sections)
    {
        var start = 0;
        foreach (var (place, section) in sections)
        {
            yield return (place, section, start);
            start += section.Text.Length + 1;
        }
    }
}
