using System.Collections.Immutable;
using System.Text;
using SearchService.Corpus.Faults;
using SearchService.Corpus.Narrative;
using SearchService.Corpus.World;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Corpus;

/// <summary>Binds a year's text and tables into a document, in the agency's own habit, and keeps the truth about it.</summary>
sealed class Binder(Publisher publisher, ulong seed)
{
    readonly FrontMatter _front = new(publisher, Dice.For(seed, "front matter"));
    readonly Headings _headings = new(Dice.For(seed, "headings"));
    readonly DumpStyle _style = StyleOf(Dice.For(seed, "style"));

    public GeneratedReport Bind(Issue issue, Issue? previous)
    {
        Func<string, string> script = issue.Has(FaultKind.TraditionalScript) ? TraditionalScript.Of : text => text;
        var sections = Sections(issue);
        var signature = _front.SignatureOf(issue.Year);
        var manuscript = Manuscript.Of(_front.TitleOf(issue.Year), sections, issue.Form, issue.Printed, signature).WithTexts(script);
        var dump = WordDump.Write(manuscript, StyleOf(issue), Dice.For(Dice.Seed(seed, "dump"), issue.Year));
        var file = new SourceFile($"{publisher.Agency.Name}-{issue.Year}.txt", Encoding.UTF8.GetBytes(dump));
        return new GeneratedReport(file, Truth(issue, file, [.. sections.Select(section => section with { Heading = script(section.Heading), Text = script(section.Text) })], script))
        {
            Manuscript = manuscript,
            PrintedRegion = publisher.PrintedRegion,
            Signature = [.. signature.Select(script)],
            Faults = issue.Faults,
            Edits = previous is null ? [] : Edits.Between(previous.Sections, issue.Sections),
        };
    }

    ImmutableArray<Section> Sections(Issue issue) =>
    [
        .. from kind in Headings.Order
           let text = string.Concat(issue.Sections.Where(section => section.Kind == kind).SelectMany(section => section.Paragraphs).Select(paragraph => $"{paragraph.Text}\n"))
           select new Section(kind, _headings.Of(kind, issue), issue.Has(FaultKind.OddNumerals) ? Headings.WithOddNumerals(text) : text),
    ];

    Report Truth(Issue issue, SourceFile file, ImmutableArray<Section> sections, Func<string, string> script) =>
        new(new Source(file.Name, "text/plain", file.Sha256), issue.Form)
        {
            Agency = publisher.Agency,
            Year = issue.Year,
            Title = script(string.Concat(_front.TitleOf(issue.Year))),
            PublishedOn = _front.PublishedOn(issue.Year),
            Period = (new DateOnly(issue.Year, 1, 1), new DateOnly(issue.Year, 12, 31)),
            Sections = sections,
            Counts = issue.Printed,
        };

    DumpStyle StyleOf(Issue issue) => _style with
    {
        Attachment = issue.Has(FaultKind.Attachment),
        Bookmark = issue.Has(FaultKind.Bookmark),
        SpacedCells = issue.Has(FaultKind.SpacedCells),
        BrokenLabels = issue.Has(FaultKind.BrokenLabels),
    };

    static DumpStyle StyleOf(Dice dice) => new()
    {
        Spaced = dice.Percent(40),
        Indent = dice.Percent(50) ? "　　" : "",
        NarrowColumns = dice.Percent(60),
    };
}
