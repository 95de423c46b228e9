using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Text;

namespace SearchService.Web.Asking;

/// <summary>How many agencies word one section, in so many reports as can be read at once.</summary>
sealed class NeighborWordings(ReportStore store)
{
    /// <summary>The most reports that are read. Where more pass the filters, the answer says that it is not complete.</summary>
    public const int MostReports = 300;

    /// <summary>The same section in other reports, the most alike first.</summary>
    public Neighborhood<Neighbor> Near(ReportKey key, SectionPlace place, Section section, Filters filters)
    {
        var (read, complete) = Read(filters, place.Kind);
        return new([.. read.Where(report => report.Card.Key.AgencyId != key.AgencyId)
            .Select(report => new Neighbor(report.Card, report.Sections, SharedSentence.Between([(place, section)], report.Sections).Repetition))
            .OrderByDescending(neighbor => neighbor.Repetition.Rate).ThenBy(neighbor => neighbor.Card.Key.AgencyId, StringComparer.Ordinal).ThenBy(neighbor => neighbor.Card.Key.Year)], complete);
    }

    /// <summary>The sentences of a section that two or more agencies have, those of the most agencies first.</summary>
    public Neighborhood<Boilerplate> Shared(SectionKind kind, Filters filters)
    {
        var (read, complete) = Read(filters, kind);
        var sentences = from report in read from section in report.Sections from sentence in Sentence.Of(section.Place, section.Section.Text) select (report.Card, sentence, Folded: FoldedText.Of(sentence.Text).Text);
        return new([.. sentences.GroupBy(sentence => sentence.Folded, StringComparer.Ordinal)
            .Select(same => new Boilerplate(same.First().sentence, same.First().Card, same.DistinctBy(sentence => sentence.Card.Key.AgencyId).Count(), same.DistinctBy(sentence => sentence.Card.Key).Count()))
            .Where(shared => shared.Agencies > 1)
            .OrderByDescending(shared => shared.Agencies).ThenByDescending(shared => shared.Reports).ThenBy(shared => shared.Sentence.Text, StringComparer.Ordinal)], complete);
    }

    (List<(ReportCard Card, ImmutableArray<(SectionPlace Place, Section Section)> Sections)> Read, bool Complete) Read(Filters filters, SectionKind kind)
    {
        var page = store.Reports(new ListRequest(filters with { Selections = filters.Selections.Remove(Facet.Section) }) { Size = MostReports });
        return ([.. from card in page.Items
                    let sections = SectionPlace.Of(store.Find(card.Key)?.Report.Sections ?? []).Where(section => section.Place.Kind == kind && !string.IsNullOrWhiteSpace(section.Section.Text)).ToImmutableArray()
                    where !sections.IsEmpty
                    select (card, sections)], page.Next is null);
    }
}

/// <summary>What was found in the reports that were read.</summary>
/// <param name="Found">All of it.</param>
/// <param name="Complete">Whether all reports that pass the filters were read.</param>
sealed record Neighborhood<T>(ImmutableArray<T> Found, bool Complete);

/// <summary>The same section in another agency's report.</summary>
/// <param name="Card">The report.</param>
/// <param name="Sections">The sections of the kind.</param>
/// <param name="Repetition">How much is the same as in the section asked about.</param>
sealed record Neighbor(ReportCard Card, ImmutableArray<(SectionPlace Place, Section Section)> Sections, Repetition Repetition);

/// <summary>A sentence that many agencies have.</summary>
/// <param name="Sentence">As it is printed in one of the reports.</param>
/// <param name="Card">That report.</param>
/// <param name="Agencies">How many agencies have it.</param>
/// <param name="Reports">How many reports have it.</param>
sealed record Boilerplate(Sentence Sentence, ReportCard Card, int Agencies, int Reports);
