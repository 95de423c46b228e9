using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Web.Pages;

/// <summary>
/// The text of a report with marks in it: one for each place, with the ids <c>m1</c>, <c>m2</c> … in the order of the text and the place itself
/// (<c>overview.120-125</c>), and links to the mark before and after, which need no script.
/// </summary>
/// <param name="places">What is marked, in the order of the text.</param>
sealed class MarkedText(IEnumerable<TextPlace> places)
{
    readonly ImmutableArray<TextPlace> _places = [.. places.Distinct()];

    /// <summary>How many marks there are.</summary>
    public int Count => _places.Length;

    /// <summary>The paragraphs of a section.</summary>
    public Html Paragraphs(SectionPlace place, string text)
    {
        var marks = Cut(place);
        return Html.Each(ParagraphsOf(text), paragraph => Html.Of($"<p>{Html.Each(Pieces(text, paragraph, marks), piece => piece)}</p>"));
    }

    // Marks that overlap are cut where the next begins, so that none stands in another.
    List<Cutting> Cut(SectionPlace section)
    {
        var (cuttings, reach) = (new List<Cutting>(), 0);
        foreach (var (index, place) in _places.Index().Where(place => place.Item.Section == section))
        {
            if (cuttings is [.., var last])
                cuttings[^1] = last with { End = Math.Min(last.End, place.Start) };
            reach = Math.Max(reach, place.End);
            cuttings.Add(new(index + 1, place, place.Start, reach));
        }
        return cuttings;
    }

    IEnumerable<Html> Pieces(string text, (int Start, int End) paragraph, List<Cutting> marks)
    {
        var at = paragraph.Start;
        foreach (var mark in marks.Where(mark => mark.Start < paragraph.End && (mark.Start >= paragraph.Start || mark.End > paragraph.Start)))
        {
            var (start, end) = (Math.Max(mark.Start, paragraph.Start), Math.Min(mark.End, paragraph.End));
            yield return Html.Of($"{text[at..start]}");
            yield return mark.Start < paragraph.Start ? Html.Of($"<mark>{text[start..end]}</mark>") : Marked(mark, text[start..end]);
            at = end;
        }
        yield return Html.Of($"{text[at..paragraph.End]}");
    }

    Html Marked(Cutting mark, string text) => Html.Of($"""<mark id="m{mark.Number}"><span id="{mark.Place.ToString()}">{text}</span></mark>{Steps(mark.Number)}""");

    Html Steps(int number) => Count == 1 ? Html.Empty : Html.Of($"""
        <sup class="steps">{Step(number - 1, "prev", "上一处 previous", "‹")}{number}/{Count}{Step(number + 1, "next", "下一处 next", "›")}</sup>
        """);

    Html Step(int number, string rel, string label, string sign) =>
        number < 1 || number > Count ? Html.Empty : Html.Of($"""<a rel="{rel}" href="#m{number}" aria-label="{label}">{sign}</a>""");

    static IEnumerable<(int Start, int End)> ParagraphsOf(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (end > start)
                yield return (start, end);
        }
    }

    readonly record struct Cutting(int Number, TextPlace Place, int Start, int End);
}
