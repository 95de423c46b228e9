using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>Reads a coverage, as of the change number its first page was read at; what waits in quarantine is as of now.</summary>
sealed class CoverageReader
{
    // What there is of agencies and years: an agency whose only document waits in quarantine is one, too.
    const string Held = "(SELECT agency, year, from_change, until_change, format FROM version UNION ALL SELECT agency, year, 0, NULL, NULL FROM quarantine WHERE agency IS NOT NULL AND year IS NOT NULL) v JOIN agency a ON a.id = v.agency";

    readonly SqliteConnection _connection;
    readonly ListRequest _request;
    readonly FilterSql _filter;

    public CoverageReader(SqliteConnection connection, ListRequest request)
    {
        (_connection, _request) = (connection, request);
        _filter = new(connection, request);
    }

    public Coverage Read(int? from, int? to)
    {
        var (first, last) = _connection.QuerySingle<(int?, int?)>($"SELECT min(v.year), max(v.year) FROM {Held} WHERE {_filter.Where}", _filter.Values);
        var years = (From: from ?? first ?? 0, To: to ?? last ?? -1);
        _filter.Values.Add("from", years.From);
        _filter.Values.Add("to", years.To);
        var agencies = Listings.Agencies(_connection, _request, Held);
        var cells = Cells("AND a.id IN @ids", [.. agencies.Items.Select(agency => agency.Id)]).ToLookup(cell => cell.Agency);
        return new(years.From, years.To,
            new([.. agencies.Items.Select(agency => RowOf(agency, cells[agency.Id], years))], agencies.Total, agencies.Next) { HasShifted = agencies.HasShifted },
            Totals(agencies.Total, Math.Max(0, years.To - years.From + 1)));
    }

    CoverageTotals Totals(int agencies, int years)
    {
        var cells = Cells("", []).ToList();
        var (present, waiting) = (cells.Count(cell => cell.Present > 0), cells.Count(cell => cell.Present == 0 && cell.Quarantined > 0));
        return new(agencies, present, (agencies * years) - present - waiting, waiting, (int)cells.Sum(cell => cell.Superseded));
    }

    static CoverageRow RowOf(Agency agency, IEnumerable<Cell> cells, (int From, int To) years)
    {
        var byYear = cells.ToDictionary(cell => cell.Year);
        return new(agency, byYear.Values.Any(cell => cell.Sample > 0),
            [.. Enumerable.Range(years.From, Math.Max(0, years.To - years.From + 1)).Select(year => byYear.GetValueOrDefault(year, Cell.Nothing).At(new(agency.Id, year)))]);
    }

    // A cell for every agency and year that a version or a document in quarantine belongs to.
    IEnumerable<Cell> Cells(string chosen, ImmutableArray<string> ids)
    {
        _filter.Values.Add("ids", ids);
        return _connection.Query<Cell>($"""
            WITH listed AS (SELECT DISTINCT a.id FROM {Held} WHERE {_filter.Where} {chosen}),
            stored AS (
                SELECT v.agency, v.year, sum(v.until_change IS NULL OR v.until_change > @change) AS present, sum(v.until_change <= @change) AS superseded, 0 AS quarantined, max(v.sample) AS sample
                FROM version v JOIN listed l ON l.id = v.agency WHERE v.from_change <= @change AND v.year BETWEEN @from AND @to GROUP BY v.agency, v.year),
            waiting AS (
                SELECT q.agency, q.year, 0 AS present, 0 AS superseded, count(*) AS quarantined, 0 AS sample
                FROM quarantine q JOIN listed l ON l.id = q.agency WHERE q.year BETWEEN @from AND @to GROUP BY q.agency, q.year)
            SELECT agency, year, sum(present) AS present, sum(superseded) AS superseded, sum(quarantined) AS quarantined, max(sample) AS sample
            FROM (SELECT * FROM stored UNION ALL SELECT * FROM waiting) GROUP BY agency, year
            """, _filter.Values);
    }

    sealed class Cell
    {
        public static readonly Cell Nothing = new();

        public string Agency { get; init; } = "";
        public int Year { get; init; }
        public long Present { get; init; }
        public long Superseded { get; init; }
        public long Quarantined { get; init; }
        public long Sample { get; init; }

        public CoverageCell At(ReportKey key) => new(key, Present > 0, (int)Superseded, (int)Quarantined);
    }
}
