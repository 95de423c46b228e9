using System.Collections.Immutable;
using SearchService.Ingest.Parsing.Statistics;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>Makes a report of a document: title, sections, numbers, identity, and what a reader should know about them.</summary>
static class ReportParser
{
    /// <summary>The report and the pieces it was made of.</summary>
    public static (Report Report, ImmutableArray<BodyPart> Parts) Parse(Document document, Source source, Stated stated)
    {
        var (blocks, runIn) = RunInHeadings.Parted(document.Blocks);
        var lists = StatisticsList.In(blocks);
        var headings = HeadingFinder.Find(blocks, lists);
        var title = TitleParser.Find(blocks, headings.Count == 0 ? blocks.Length : headings.Keys.First());
        var parts = SectionSplitter.Split(blocks, headings, title?.Lines.ToHashSet() ?? [], lists);
        var tables = TableRecognizer.Read(BlocksOf(parts, BodyRole.Table));
        var (statistics, unread) = ListReader.Read(BlocksOf(parts, BodyRole.Statistics).SelectMany(TableInk.LinesOf));

        var facts = DocumentFacts.Of(parts, title, source.FileName, document.Metadata);
        var (agency, agencyEvidence, agencyWarnings) = new AgencyFinder(stated, facts).Find();
        var (year, yearEvidence, yearWarnings) = YearFinder.Find(stated, facts);
        var printed = new Counts(tables.Cells);
        var report = new Report(source, tables.Form)
        {
            Agency = agency,
            Year = year,
            Title = facts.Title?.Text,
            PublishedOn = facts.Published?.Date ?? facts.Signature?.Date,
            Period = facts.Period is { } period ? (period.From, period.To) : null,
            Sections = SectionSplitter.SectionsOf(parts),
            Counts = new([.. printed, .. Subtotal.Compute(tables.Form, printed)]),
            Statistics = statistics,
            Evidence = [.. agencyEvidence, .. yearEvidence, .. OtherEvidence(facts), .. runIn.Select(heading => new Evidence("sections", Word.Of(heading.Kind!.Value), "text", heading.Heading))],
        };
        return (report with { Warnings = [.. agencyWarnings, .. yearWarnings, .. tables.Warnings, .. ReportWarnings.Unread(unread), .. ReportWarnings.Of(report)] }, parts);
    }

    static IEnumerable<DocumentBlock> BlocksOf(IEnumerable<BodyPart> parts, BodyRole role) => parts.Where(part => part.Role == role).Select(part => part.Block);

    static IEnumerable<Evidence> OtherEvidence(DocumentFacts facts)
    {
        if (facts.Title is { } title)
            yield return new("title", title.Text, "title", title.Text);
        if (facts.Period is { } period)
            yield return new("period", $"{period.From:yyyy-MM-dd}/{period.To:yyyy-MM-dd}", "period", period.Text);
        if (facts.Published is { } published)
            yield return new("publishedOn", published.Date.ToString(), "metadata", published.Text);
        else if (facts.Signature is { Date: { } signed } signature)
            yield return new("publishedOn", signed.ToString(), "signature", signature.Text);
    }
}
