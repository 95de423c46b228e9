using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>Finds every occurrence of a question in one version of a report.</summary>
sealed class OccurrenceFinder(TimedEngine engine, ReportStore store)
{
    /// <summary>Parses and finds. Of the filters only the sections matter.</summary>
    public async ValueTask<OccurrenceAnswer> FindAsync(SearchAddress address, StoredReport stored, CancellationToken cancellation) => QueryParser.Parse(address.Text) switch
    {
        ParsedQuery.Refused refused => new OccurrenceAnswer.NotUnderstood(refused),
        ParsedQuery.Understood { Query: { } query } => await FindAsync(Inside(address.Synonyms ? store.Synonyms.Expand(query) : query, address.Filters[Facet.Section]), stored.Report, cancellation),
        _ => new OccurrenceAnswer.Found([], true),
    };

    async ValueTask<OccurrenceAnswer> FindAsync(Query query, Report report, CancellationToken cancellation)
    {
        var conditions = new ReportConditions(report, () => store.Judge(report).Count(outcome => outcome.Status == OutcomeStatus.Fails));
        var passed = new HashSet<Condition>();
        foreach (var condition in query.Conditions.Distinct())
            if (conditions.Passes(condition) ?? await PassesAsync(condition, report.Key!.Value, cancellation))
                passed.Add(condition);
        var occurrences = new Occurrences(report.Sections, passed.Contains);
        return occurrences.Of(query) is { } found ? new OccurrenceAnswer.Found(found, true) : new OccurrenceAnswer.Found(occurrences.OfTerms(query), false);
    }

    // The engine knows who an agency is, and which findings a report has; it judges the current version.
    async ValueTask<bool> PassesAsync(Condition condition, ReportKey key, CancellationToken cancellation)
    {
        var filters = Filters.None.With(Facet.Agency, key.AgencyId).With(Facet.Year, FormattableString.Invariant($"{key.Year}"));
        return (await engine.SearchAsync(new(new Query.Where(condition)) { Filters = filters, Size = 0 }, cancellation)).Total > 0;
    }

    static Query Inside(Query query, Selection sections) =>
        sections.IsEmpty ? query : new Query.Within(SectionKinds.Of(Enum.GetValues<SectionKind>().Where(kind => sections.Admits([Word.Of(kind)]))), query);
}
