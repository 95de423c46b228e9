using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>Reads numbers of agencies over years, as of the change number the first page was read at; what waits in quarantine is as of now.</summary>
sealed class AgencyYearReader
{
    readonly SqliteConnection _connection;
    readonly ListRequest _request;
    readonly FilterSql _filter;

    public AgencyYearReader(SqliteConnection connection, ListRequest request)
    {
        (_connection, _request) = (connection, request);
        _filter = new(connection, request);
    }

    public AgencyYears Read(IReadOnlyCollection<string> indicators, int? from, int? to)
    {
        var (first, last) = from is null || to is null ? Span() : (null, null);
        var years = (From: from ?? first ?? 0, To: to ?? last ?? -1);
        _filter.Values.Add("from", years.From);
        _filter.Values.Add("to", years.To);
        var (agencies, total) = PageOfAgencies();
        var reports = Reports(agencies, indicators);
        var waiting = _connection.Query<(string, int)>("SELECT DISTINCT agency, year FROM quarantine WHERE agency IS NOT NULL AND year BETWEEN @from AND @to", _filter.Values).ToHashSet();
        return new(years.From, years.To,
            [.. from agency in agencies
                from year in Enumerable.Range(years.From, Math.Max(0, years.To - years.From + 1))
                select new AgencyYear(agency, year) { Report = reports.GetValueOrDefault((agency.Id, year)), InQuarantine = waiting.Contains((agency.Id, year)) }],
            total, _filter.ChangeNumber, Listings.NextOf(_filter.ChangeNumber, (_request.After?.Offset ?? 0) + agencies.Length, total));
    }

    // Two questions in one, so that each can go by the agencies it is about.
    (int?, int?) Span() => _connection.QuerySingle<(int?, int?)>($"""
        SELECT min(year), max(year) FROM (
            SELECT v.year FROM version v JOIN agency a ON a.id = v.agency WHERE {_filter.Where}
            UNION ALL SELECT v.year FROM (SELECT agency, year, 0 AS from_change, NULL AS until_change FROM quarantine WHERE year IS NOT NULL) v JOIN agency a ON a.id = v.agency WHERE {_filter.Where})
        """, _filter.Values);

    (ImmutableArray<Agency> Agencies, int Total) PageOfAgencies()
    {
        // An agency whose only document waits in quarantine is one, too. Asking agency by agency spares the sorting of all versions; names and order are known.
        var listed = _connection.Query<string>($"""
            SELECT a.id FROM agency a WHERE {_filter.OfAgency} AND (
                EXISTS (SELECT 1 FROM version v WHERE v.agency = a.id AND {_filter.OfVersion})
                OR EXISTS (SELECT 1 FROM (SELECT 0 AS from_change, NULL AS until_change FROM quarantine q WHERE q.agency = a.id AND q.year IS NOT NULL) v WHERE {_filter.OfVersion}))
            """, _filter.Values).ToHashSet();
        var all = NameBook.Of(_connection).Registry(_connection).Agencies.RemoveAll(known => !listed.Contains(known.Agency.Id));
        return ([.. all.Skip(_request.After?.Offset ?? 0).Take(_request.Size).Select(known => known.Agency)], all.Length);
    }

    Dictionary<(string, int), ReportNumbers> Reports(ImmutableArray<Agency> agencies, IReadOnlyCollection<string> indicators)
    {
        using var cells = new CellReader(_connection, indicators);
        using var versions = new VersionReader(_connection);
        var corrected = _connection.Query<long>("SELECT DISTINCT version FROM correction").ToHashSet();
        var (wanted, forms) = (agencies.Select(agency => agency.Id).ToHashSet(), new Dictionary<string, ReportForm>());
        return _connection.Query<Row>($"""
            SELECT v.id, v.agency, v.year, v.form, v.sample, (SELECT count(*) FROM {OpenFindings.Table} f WHERE f.version = v.id) AS Findings
            FROM version v JOIN agency a ON a.id = v.agency WHERE {_filter.Where} AND v.year BETWEEN @from AND @to
            """, _filter.Values).Where(row => wanted.Contains(row.Agency))
            .ToDictionary(row => (row.Agency, (int)row.Year), row => new ReportNumbers(FormOf(row.Form), CountsOf(row.Id), (int)row.Findings, row.Sample != 0));

        // Corrections are few: of a version that has any, all cells are read, each with what is printed.
        Counts CountsOf(long version) => corrected.Contains(version) ? versions.Counts(version) : new(cells.Of(version, Indicators.Known));

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
