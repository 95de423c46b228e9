using System.Collections.Immutable;
using Dapper;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>One question from beginning to end.</summary>
sealed class SearchRun
{
    readonly SearchConnection _connection;
    readonly ReportColumns _columns;
    readonly SearchRequest _request;
    readonly long _change;
    readonly bool _isOfEarlierState;
    readonly Evaluation _evaluation;

    public SearchRun(SearchConnection connection, ReportColumns columns, SearchRequest request, long changeNumber, CancellationToken cancellation)
    {
        (_connection, _columns, _request) = (connection, columns, request);
        // A later page is made from the state of the store that the first one saw.
        _change = request.Cursor?.ChangeNumber ?? changeNumber;
        _isOfEarlierState = _change < changeNumber;
        _evaluation = new(connection, columns, new(connection.Connection, columns), cancellation);
    }

    public SearchResults Results()
    {
        var sections = _evaluation.InSections(_request.Query);
        var holding = _request.Filters[Facet.Section] is { IsEmpty: false } selection ? Postings.In(selection, sections) : null;
        var sieve = new Sieve(_columns, _request.Filters, _change);
        sieve.CountSections(sections);

        var (total, occurrences, top) = (0, 0L, new TopHits(_request, _columns, NumbersToOrderBy()));
        foreach (var version in AsOneRunFirst(holding is null ? _evaluation.InVersions(_request.Query) : Postings.ByVersion(holding)))
            if (sieve.Passes(version.Unit))
            {
                total++;
                occurrences += version.Count;
                top.Add(version);
            }

        ImmutableArray<Query.Term> absent = [.. (_request.Query?.WantedTerms ?? []).Select(wanted => wanted.Term).Distinct().Where(IsAbsent)];
        var (page, last) = top.Page();
        var reader = new HitReader(_connection.Connection, _columns, _request, holding ?? sections);
        return new(total, occurrences, [.. page.Select(hit => reader.Read(hit.Version, hit.Facts))], sieve.Counts())
        {
            ChangeNumber = _change,
            Next = last is { } rank ? new(_change, rank) : null,
            HasShifted = _isOfEarlierState && Shift.HasComeSince(_connection.Connection, _change, _request.AsksOfFindings),
            Absent = absent,
            Superseded = [.. absent.SelectMany(SupersededPlaces)],
        };
    }

    bool IsAbsent(Query.Term term) => !_evaluation.SectionsWith(term).Any(posting => _columns.IsVisible(posting.Version, _change));

    IEnumerable<SupersededPlace> SupersededPlaces(Query.Term term) => _evaluation.SectionsWith(term)
        .Select(posting => _columns[posting.Version]).OfType<VersionEntry>().Where(entry => entry.UntilChange <= _change)
        .DistinctBy(entry => entry.Id).OrderBy(entry => entry.Agency, StringComparer.Ordinal).ThenBy(entry => entry.Year).ThenBy(entry => entry.Id).Take(SearchResults.MostSuperseded)
        .Select(entry => new SupersededPlace(term, new(entry.Agency, entry.Year), _connection.Connection.ExecuteScalar<int>("SELECT number FROM version WHERE id = @Id", new { entry.Id })));

    IReadOnlyDictionary<int, decimal>? NumbersToOrderBy() =>
        _request.Order.Measure is { } measure ? new NumberReader(_connection.Connection).Of(measure) : null;

    List<Posting> AsOneRunFirst(List<Posting> versions)
    {
        if (Prominence.OneRun(_request.Query) is not { } run)
            return versions;
        var whole = Postings.ByVersion(_evaluation.SectionsWith(run)).Select(posting => posting.Unit).ToHashSet();
        return whole.Count == 0 ? versions : [.. versions.Select(posting => whole.Contains(posting.Unit) ? posting with { Prominence = posting.Prominence + Prominence.AsOneRun } : posting)];
    }
}
