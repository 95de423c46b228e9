using SearchService.Corpus.Writers;
using SearchService.Reports;

namespace SearchService.Corpus.Dirt;

/// <summary>Dirt about tables and pages that is text of its own.</summary>
static class TextDirt
{
    const string Note = "注：行政复议、行政诉讼的件数含上一年度结转的案件。";
    const string Sentence = "本年度的情况以表格形式列示如下。";
    const string FootnoteText = "本报告中的申请数量按收到日期统计。";

    /// <summary>A note below the table of 行政复议.</summary>
    public static GeneratedReport? NoteUnderTable(GeneratedReport report, Dice dice) =>
        Beside(report, DirtKind.NoteUnderTable, SectionKind.Challenges, Note, after: true);

    /// <summary>A sentence between the heading and the table of requests.</summary>
    public static GeneratedReport? SentenceBeforeTable(GeneratedReport report, Dice dice) =>
        Beside(report, DirtKind.SentenceBeforeTable, SectionKind.Requests, Sentence, after: false);

    /// <summary>A note at the foot of a page: in the text it comes last.</summary>
    public static GeneratedReport? Footnote(GeneratedReport report, Dice dice) => (report with
    {
        Manuscript = new([.. report.Manuscript.Parts, new ManuscriptPart.Note(FootnoteText)]),
        Signature = [.. report.Signature, FootnoteText],
    }).With(new PlantedDirt(DirtKind.Footnote));

    /// <summary>A portal prints the day of publication, which the signature may leave open.</summary>
    public static GeneratedReport? Date(GeneratedReport report, Dice dice)
    {
        var (year, month) = report.Truth.PublishedOn is { } signed ? (signed.Year, signed.Month) : (report.Truth.Year!.Value + 1, 1);
        var day = report.Truth.PublishedOn?.Day ?? dice.Between(4, 28);
        return (report with { Truth = report.Truth with { PublishedOn = new PartialDate(year, month ?? 1, day) } }).With(new PlantedDirt(DirtKind.PortalFrame));
    }

    static GeneratedReport? Beside(GeneratedReport report, DirtKind kind, SectionKind section, string text, bool after)
    {
        var parts = report.Manuscript.Parts;
        var heading = parts.ToList().FindIndex(part => part is ManuscriptPart.Heading opened && opened.Section == section);
        if (heading < 0 || parts[heading + 1] is not ManuscriptPart.Table)
            return null;
        var manuscript = new Manuscript(parts.Insert(heading + (after ? 2 : 1), new ManuscriptPart.Paragraph(text)));
        return (report with { Manuscript = manuscript }).WithSection(section, told => told with { Text = $"{told.Text}{text}\n" }).With(new PlantedDirt(kind));
    }
}
