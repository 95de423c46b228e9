using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Text;

namespace SearchService.Web.Asking;

/// <summary>How many agencies word one section, in so many reports as can be read at once, all in one state of the store.</summary>
sealed class NeighborWordings(ReportStore store, TimeLimit limit)
{
    /// <summary>The most reports that are read. Where more pass the filters, the answer says that it is not complete.</summary>
    public const int MostReports = 300;

    /// <summary>The same section in other agencies' reports, the most alike first. All sections of the kind count, on both sides.</summary>
    /// <exception cref="SearchTimeoutException">The time was over.</exception>
    public ValueTask<Neighborhood<Neighbor>> NearAsync(ReportKey key, IReadOnlyList<PlacedSection> sections, Filters filters, CancellationToken cancellation) => limit.InTimeAsync(limited =>
    {
        var (read, complete) = Read(filters, sections[0].Place.Kind, limited);
        return ValueTask.FromResult(new Neighborhood<Neighbor>([.. read.Where(report => report.Card.Key.AgencyId != key.AgencyId).Select(Compare)
            .OrderByDescending(neighbor => neighbor.Repetition.Rate).ThenBy(neighbor => neighbor.Report.Card.Key.AgencyId, StringComparer.Ordinal).ThenBy(neighbor => neighbor.Report.Card.Key.Year)], complete));

        Neighbor Compare(ReportSections report)
        {
            limited.ThrowIfCancellationRequested();
            return new(report, SharedSentence.Between(sections, report.Sections).Repetition);
        }
    }, cancellation);

    /// <summary>The sentences of a section that two or more agencies have, those of the most agencies first.</summary>
    /// <exception cref="SearchTimeoutException">The time was over.</exception>
    public ValueTask<Neighborhood<Boilerplate>> SharedAsync(SectionKind kind, Filters filters, CancellationToken cancellation) => limit.InTimeAsync(limited =>
    {
        var (read, complete) = Read(filters, kind, limited);
        return ValueTask.FromResult(new Neighborhood<Boilerplate>([.. read.SelectMany(SentencesOf).GroupBy(sentence => sentence.Folded, StringComparer.Ordinal)
            .Select(same => new Boilerplate(same.First().Sentence, same.First().Card, same.DistinctBy(sentence => sentence.Card.Key.AgencyId).Count(), same.DistinctBy(sentence => sentence.Card.Key).Count()))
            .Where(shared => shared.Agencies > 1)
            .OrderByDescending(shared => shared.Agencies).ThenByDescending(shared => shared.Reports).ThenBy(shared => shared.Sentence.Text, StringComparer.Ordinal)], complete));

        IEnumerable<(ReportCard Card, Sentence Sentence, string Folded)> SentencesOf(ReportSections report) =>
            from section in report.Sections from sentence in Sentence.Of(section.Place, section.Section.Text) select (report.Card, sentence, Fold(sentence));

        string Fold(Sentence sentence)
        {
            limited.ThrowIfCancellationRequested();
            return FoldedText.Of(sentence.Text).Text;
        }
    }, cancellation);

    (IEnumerable<ReportSections> Read, bool Complete) Read(Filters filters, SectionKind kind, CancellationToken cancellation)
    {
        var page = store.Sections(new(filters with { Selections = filters.Selections.Remove(Facet.Section) }) { Size = MostReports }, kind, cancellation);
        return (page.Items.Where(report => !report.Sections.IsEmpty), page.Next is null);
    }
}

/// <summary>What was found in the reports that were read.</summary>
/// <param name="Found">All of it.</param>
/// <param name="Complete">Whether all reports that pass the filters were read.</param>
sealed record Neighborhood<T>(ImmutableArray<T> Found, bool Complete)
{
    /// <summary>What is missing where it is not complete, else null.</summary>
    public string? Missing => Complete ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"符合条件的年报多于 {NeighborWordings.MostReports} 份，其余没有读；请缩小筛选范围。More than {NeighborWordings.MostReports} reports pass the filters, and the rest was not read; narrow them.");
}

/// <summary>The same section in another agency's report.</summary>
/// <param name="Report">The report with its sections of the kind.</param>
/// <param name="Repetition">How much is the same as in the section asked about.</param>
sealed record Neighbor(ReportSections Report, Repetition Repetition);

/// <summary>A sentence that many agencies have.</summary>
/// <param name="Sentence">As it is printed in one of the reports.</param>
/// <param name="Card">That report.</param>
/// <param name="Agencies">How many agencies have it.</param>
/// <param name="Reports">How many reports have it.</param>
sealed record Boilerplate(Sentence Sentence, ReportCard Card, int Agencies, int Reports);
