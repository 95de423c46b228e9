using System.Text.RegularExpressions;
using SearchService.Corpus;
using SearchService.Ingest;
using SearchService.Ingest.Parsing;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest;

/// <summary>Every character of a document lands in exactly one title, heading, section or table.</summary>
public sealed partial class NothingLostTests
{
    public static TheoryData<string> Documents => [.. SharedReports.TextDocuments];

    [SharedReportsTheory]
    [MemberData(nameof(Documents))]
    public void The_pieces_of_a_real_document_are_the_document(string document) => ThePiecesAreTheDocument(SharedReports.Read(document));

    [Fact]
    public void The_pieces_of_a_generated_document_are_the_document()
    {
        foreach (var generated in ReportCorpus.Generate(new CorpusPlan(Seed: 3, Agencies: 8) { FaultPercent = 80 }))
            ThePiecesAreTheDocument(generated.File);
    }

    [SharedReportsTheory]
    [MemberData(nameof(Documents))]
    public void Headings_and_sections_of_a_real_document_are_its_pieces_outside_tables_and_title(string document)
    {
        var (report, parts) = Parse(SharedReports.Read(document));
        Ink(string.Concat(report.Sections.Select(section => section.Heading + section.Text)))
            .Should().Be(Ink(string.Concat(parts.Where(part => part.Role is BodyRole.Heading or BodyRole.Text).Select(part => part.Text))));
    }

    [SharedReportsTheory]
    [MemberData(nameof(Documents))]
    public void No_label_of_the_form_is_narrative_of_a_real_document(string document)
    {
        var narrative = Ink(string.Concat(Parse(SharedReports.Read(document)).Report.Sections.Select(section => section.Text)));
        string[] labels = ["属于四类过程性信息", "没有现成信息需要另行制作", "要求提供公开出版物", "信访举报投诉类申请", "申请人情况", "尚未审结总计", "信息内容本年"];
        labels.Where(narrative.Contains).Should().BeEmpty();
    }

    static void ThePiecesAreTheDocument(SourceFile file)
    {
        var pieces = string.Concat(Parse(file).Parts.SelectMany(Texts));
        Ink(pieces).Should().Be(Ink(WithoutMarks(TextDecoder.Decode(file.Bytes.Span).Text!)), file.Name);
    }

    static (Report Report, System.Collections.Immutable.ImmutableArray<BodyPart> Parts) Parse(SourceFile file) =>
        ReportParser.Parse(PlainTextReader.Read(TextDecoder.Decode(file.Bytes.Span).Text!), new Source(file.Name, "text/plain", file.Sha256), Stated.Nothing);

    static IEnumerable<string> Texts(BodyPart part) => part.Block switch
    {
        DocumentBlock.Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
        _ => [part.Text],
    };

    // Bars, bookmarks and Markdown's marks are no characters of the body.
    static string WithoutMarks(string text) => Marks().Replace(text, "");

    static string Ink(string text) => new([.. text.Where(character => !char.IsWhiteSpace(character) && character is not ('|' or '\u200B' or '\uFEFF'))]);

    [GeneratedRegex(@"\[bookmark: \w+\]|^#+|^\s*\|[-|\s]*-{3,}[-|\s]*$", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
