using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Search.Names;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>Reads numbers of agencies over years, as of the change number the first page was read at; what waits in quarantine is as of now.</summary>
sealed class AgencyYearReader
{
    readonly SqliteConnection _connection;
    readonly ListRequest _request;
    readonly FilterSql _filter;
    readonly AgencyDirectory _registry;

    public AgencyYearReader(SqliteConnection connection, ListRequest request)
    {
        (_connection, _request) = (connection, request);
        _filter = new(connection, request);
        _registry = NameBook.Of(connection).Registry(connection);
    }

    public AgencyYears Read(IReadOnlyCollection<string> indicators, int? from, int? to)
    {
        var (first, last) = from is null || to is null ? Span() : (null, null);
        var years = (From: from ?? first ?? 0, To: to ?? last ?? -1);
        _filter.Values.Add("from", years.From);
        _filter.Values.Add("to", years.To);
        var listed = Listed();
        var offset = _request.After?.Offset ?? 0;
        ImmutableArray<int> page = [.. listed.Skip(offset).Take(_request.Size)];
        var grid = new AgencyYearGrid(_registry, page, years.From, years.To);
        FillIn(grid, indicators);
        foreach (var (agency, year) in _connection.Query<(string, int)>("SELECT DISTINCT agency, year FROM quarantine WHERE agency IS NOT NULL AND year BETWEEN @from AND @to", _filter.Values))
            grid.Waits(agency, year);
        return new(years.From, years.To, grid.Years, listed.Count, _filter.ChangeNumber, Listings.NextOf(_filter.ChangeNumber, offset + page.Length, listed.Count));
    }

    // Two questions in one, so that each can go by the agencies it is about.
    (int?, int?) Span() => _connection.QuerySingle<(int?, int?)>($"""
        SELECT min(year), max(year) FROM (
            SELECT v.year FROM version v JOIN agency a ON a.id = v.agency WHERE {_filter.Where}
            UNION ALL SELECT v.year FROM (SELECT agency, year, 0 AS from_change, NULL AS until_change FROM quarantine WHERE year IS NOT NULL) v JOIN agency a ON a.id = v.agency WHERE {_filter.Where})
        """, _filter.Values);

    // An agency whose only document waits in quarantine is one, too. Asking agency by agency spares the sorting of all versions; names and order are known.
    List<int> Listed()
    {
        var places = _connection.Query<string>($"""
            SELECT a.id FROM agency a WHERE {_filter.OfAgency} AND (
                EXISTS (SELECT 1 FROM version v WHERE v.agency = a.id AND {_filter.OfVersion})
                OR EXISTS (SELECT 1 FROM (SELECT 0 AS from_change, NULL AS until_change FROM quarantine q WHERE q.agency = a.id AND q.year IS NOT NULL) v WHERE {_filter.OfVersion}))
            """, _filter.Values, buffered: false).Select(_registry.PlaceOf).OfType<int>().ToList();
        places.Sort();
        return places;
    }

    void FillIn(AgencyYearGrid grid, IReadOnlyCollection<string> indicators)
    {
        using var cells = new PointCellReader(_connection, indicators);
        using var versions = new VersionReader(_connection);
        var corrected = _connection.Query<long>("SELECT DISTINCT version FROM correction").ToHashSet();
        var forms = new Dictionary<string, ReportForm>();
        foreach (var row in _connection.Query<Row>($"""
            SELECT v.id, v.agency, v.year, v.form, v.sample, (SELECT count(*) FROM {OpenFindings.Table} f WHERE f.version = v.id) AS Findings
            FROM version v JOIN agency a ON a.id = v.agency WHERE {_filter.Where} AND v.year BETWEEN @from AND @to
            """, _filter.Values, buffered: false))
            grid.Reported(row.Agency, (int)row.Year, () => new(FormOf(row.Form), CellsOf(row.Id), (int)row.Findings, row.Sample != 0));

        // Corrections are few: of a version that has any, all cells are read, each with what is printed.
        ImmutableArray<Cell> CellsOf(long version) => corrected.Contains(version) ? [.. versions.Counts(version)] : cells.Of(version);

        ReportForm FormOf(string text) => forms.TryGetValue(text, out var form) ? form : forms[text] = FormText.Parse(text);
    }

    sealed class Row
    {
        public long Id { get; init; }
        public string Agency { get; init; } = "";
        public long Year { get; init; }
        public string Form { get; init; } = "";
        public long Sample { get; init; }
        public long Findings { get; init; }
    }
}
