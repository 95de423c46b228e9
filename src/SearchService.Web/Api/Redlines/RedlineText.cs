using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Web.Addresses;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SearchService.Web.Api.Redlines;

/// <summary>Writes lines of a comparison as paragraphs with tracked changes: accepted they are the lines of the right, rejected those of the left.</summary>
/// <param name="address">What is ignored.</param>
/// <param name="day">The day the changes carry.</param>
sealed class RedlineText(WordingAddress address, DateOnly day)
{
    /// <summary>Who made the changes: nobody of the two reports.</summary>
    public const string Author = "年报检索 SearchService";

    const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    int _changes;

    /// <summary>The paragraphs of a line.</summary>
    public IEnumerable<Paragraph> Of(SectionKind kind, SectionLine line)
    {
        var last = RedlineParts.MarkOf(line);
        var (start, end) = Range(last, kind, line.Change);
        var paragraph = new Paragraph(start);
        foreach (var (text, mark) in RedlineParts.Of(line, address))
            if (text == RedlineParts.End)
            {
                yield return Ended(paragraph, mark);
                paragraph = new();
            }
            else
                paragraph.Append(Tracked(mark, RedlineStyles.Run(text, deleted: mark == RedlineMark.Gone)));
        paragraph.Append(end);
        yield return Ended(paragraph, last);
    }

    OpenXmlElement Tracked(RedlineMark mark, Run run) => mark switch
    {
        RedlineMark.Same => run,
        RedlineMark.Gone => Signed(new DeletedRun(run)),
        RedlineMark.Come => Signed(new InsertedRun(run)),
        RedlineMark.MovedFrom => Signed(new MoveFromRun(run)),
        _ => Signed(new MoveToRun(run)),
    };

    // The end of a paragraph is tracked, too, or an empty one would stay.
    Paragraph Ended(Paragraph paragraph, RedlineMark mark)
    {
        var properties = RedlineStyles.Named(RedlineStyles.Wording);
        if (mark != RedlineMark.Same)
            properties.ParagraphMarkRunProperties = new(mark switch
            {
                RedlineMark.Gone => Signed(new Deleted()),
                RedlineMark.Come => Signed(new Inserted()),
                RedlineMark.MovedFrom => Signed(new MoveFrom()),
                _ => Signed(new MoveTo()),
            });
        paragraph.PrependChild(properties);
        return paragraph;
    }

    // The two places of what moved are known to each other by a name.
    (OpenXmlElement[] Start, OpenXmlElement[] End) Range(RedlineMark mark, SectionKind kind, ParagraphChange change)
    {
        (OpenXmlElement Start, OpenXmlElement End)? range = mark switch
        {
            RedlineMark.MovedFrom => (new MoveFromRangeStart(), new MoveFromRangeEnd()),
            RedlineMark.MovedTo => (new MoveToRangeStart(), new MoveToRangeEnd()),
            _ => null,
        };
        if (range is not var (start, end))
            return ([], []);
        Signed(start).SetAttribute(Attribute("name", string.Create(CultureInfo.InvariantCulture, $"{kind}-{change.Left[0].Number}-{change.Right[0].Number}")));
        end.SetAttribute(Attribute("id", start.GetAttribute("id", Word).Value!));
        return ([start], [end]);
    }

    OpenXmlElement Signed(OpenXmlElement change)
    {
        change.SetAttributes([Attribute("id", (++_changes).ToString(CultureInfo.InvariantCulture)), Attribute("author", Author), Attribute("date", day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture))]);
        return change;
    }

    static OpenXmlAttribute Attribute(string name, string value) => new("w", name, Word, value);
}
