using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>An agency's years at a glance.</summary>
/// <param name="Record">The agency.</param>
/// <param name="Years">Every year from its first to its last, with what there is of it.</param>
/// <param name="Reports">Its current reports, the first year first.</param>
/// <param name="Findings">How many sums fail and are not explained, by year.</param>
sealed record AgencyHistory(AgencyRecord Record, ImmutableArray<CoverageCell> Years, ImmutableArray<StoredReport> Reports, ImmutableDictionary<int, int> Findings)
{
    /// <summary>The agency of an id, or null.</summary>
    public static AgencyHistory? Of(string id, ReportStore store)
    {
        if (store.FindAgency(id) is not { } record)
            return null;
        var all = new ListRequest(Filters.None.With(Facet.Agency, record.Agency.Id)) { Size = ListRequest.MaxSize };
        return new(
            record,
            [.. store.Coverage(all).Rows.Items.SelectMany(row => row.Years)],
            [.. store.Find(store.Reports(all).Items.Select(card => card.Key)).Values.OrderBy(stored => stored.Report.Year)],
            store.Findings(all with { Dismissed = false }).Items.CountBy(finding => finding.Report.Key.Year).ToImmutableDictionary());
    }

    /// <summary>How much of each kind of section is what it was in the report before it; kinds that no two reports have are left out.</summary>
    public IEnumerable<(SectionKind Kind, ImmutableArray<(ReportKey Before, ReportKey Key, Repetition Repetition)> Years)> WordingStrip() =>
        from kind in Enum.GetValues<SectionKind>()
        let held = Reports.Select(stored => (Key: stored.Report.Key!.Value, Sections: SectionsOf(stored, kind))).Where(year => !year.Sections.IsEmpty).ToList()
        where held.Count > 1
        select (kind, held.Zip(held.Skip(1), (before, year) => (before.Key, year.Key, SharedSentence.Between(before.Sections, year.Sections).Repetition)).ToImmutableArray());

    static ImmutableArray<PlacedSection> SectionsOf(StoredReport stored, SectionKind kind) =>
        [.. SectionPlace.Of(stored.Report.Sections).Where(section => section.Place.Kind == kind && !section.IsBlank)];
}
