using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Redlines;

/// <summary>A comparison of wordings as a DOCX with tracked changes, to print and to pass on: which two reports, how much is the same, and every paragraph that its address shows.</summary>
static class RedlineDocument
{
    /// <summary>Writes it.</summary>
    /// <param name="compared">The comparison of two stored versions.</param>
    /// <param name="address">Its address.</param>
    /// <param name="origin">Where this server is: scheme and host.</param>
    /// <param name="day">The day it is written on.</param>
    public static byte[] Write(ComparedWording compared, WordingAddress address, string origin, DateOnly day)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = RedlineStyles.All;
            var text = new RedlineText(address, day);
            main.Document = new(new Body(
                [.. Head(compared, address, origin, day), .. compared.Diff.Sections.SelectMany(section => Section(section, address, text)), RedlineStyles.Paragraph(RedlineStyles.Fact, "（完）End"), RedlineStyles.Sheet]));
        }
        return package.ToArray();
    }

    static IEnumerable<OpenXmlElement> Head(ComparedWording compared, WordingAddress address, string origin, DateOnly day) =>
    [
        RedlineStyles.Paragraph(RedlineStyles.Title, "措辞比较 Wording side by side"),
        .. Side("左 left", compared.Left, origin),
        .. Side("右 right", compared.Right, origin),
        .. new[]
        {
            $"制表 made on {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}：{origin}{address.Under(Paths.Wording)}",
            $"全文重复率 repetition in all {WordingLabels.Computed(compared.Diff.Repetition)}（两侧都有的句子的字数 characters of sentences that stand on both sides）",
            WordingLabels.Tally(compared.Diff, address),
            "接受全部修订为右侧文字，拒绝全部为左侧文字。All changes accepted it reads as the right, rejected as the left.",
            address.Show == ShownLines.All ? "" : $"只列部分段落 only some paragraphs: show={Word.Of(address.Show)}",
            address.Ignored.IsEmpty ? "" : $"不计的差别不标出，从右 what is ignored is not marked and reads as on the right: {string.Join(',', address.Ignored.Select(Word.Of))}",
        }.Where(fact => fact.Length > 0).Select(fact => RedlineStyles.Paragraph(RedlineStyles.Fact, fact)),
    ];

    static IEnumerable<OpenXmlElement> Side(string label, ComparedReport side, string origin) =>
    [
        RedlineStyles.Paragraph(RedlineStyles.Heading, $"{label}：{side.Report.Title ?? side.Name}"),
        RedlineStyles.Paragraph(RedlineStyles.Fact, $"{side.Name}，{side.Edition}{(side.Sample ? "，示例 sample" : "")}：{origin}{Paths.Cited(side.Report.Key!.Value, side.Version!.Value, side.Report.Source.Sha256[..Citation.HashLength])}"),
    ];

    static IEnumerable<OpenXmlElement> Section(SectionDiff section, WordingAddress address, RedlineText text) =>
    [
        RedlineStyles.Paragraph(RedlineStyles.Heading, Labels.Of(section.Kind)),
        RedlineStyles.Paragraph(RedlineStyles.Fact, $"重复率 repetition {WordingLabels.Computed(section.Repetition)}{(section.Coarse ? "；文字过长，部分只作粗略比较 too long to be compared everywhere" : "")}"),
        .. section.Lines.Where(line => address.Shows(line.Change)).SelectMany(line => text.Of(section.Kind, line)),
    ];
}
