using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>The lists of the store, page by page.</summary>
static class Listings
{
    const string CardColumns = "v.agency AS Id, a.name, a.level, a.type, a.region, v.year, v.title, v.format, v.number, v.sample";

    public static Listing<ReportCard> Reports(SqliteConnection connection, ListRequest request) =>
        Page<CardRow, ReportCard>(connection, request, CardColumns, "version v JOIN agency a ON a.id = v.agency", "v.year DESC, a.region, a.name, v.agency", row => row.ToCard());

    /// <summary>The agencies of what stands in a table of agencies and years; by default of reports.</summary>
    public static Listing<Agency> Agencies(SqliteConnection connection, ListRequest request, string held = "version v JOIN agency a ON a.id = v.agency") =>
        Page<AgencyRow, Agency>(connection, request, "DISTINCT a.id, a.name, a.level, a.type, a.region", held, "a.region, a.name, a.id", row => row.ToAgency());

    public static Listing<StoredFinding> Findings(SqliteConnection connection, ListRequest request) =>
        Page<FindingRow, StoredFinding>(connection, request, $"{CardColumns}, v.form, f.rule, f.left, f.right, f.suspect, f.corrected, d.said_by AS \"By\", d.said_at AS At, d.reason",
            """
            finding f JOIN version v ON v.id = f.version AND (@rule IS NULL OR f.rule = @rule OR substr(f.rule, 1, length(@rule) + 1) = @rule || '/')
            LEFT JOIN dismissal d ON d.version = f.version AND d.rule = f.rule AND d.left = f.left AND d.right = f.right
            JOIN agency a ON a.id = v.agency AND (@dismissed IS NULL OR (d.version IS NOT NULL) = @dismissed)
            """, "v.year DESC, a.region, a.name, v.agency, f.rule", row => row.ToFinding(), ofFindings: true);

    public static Listing<StoredCorrection> Corrections(SqliteConnection connection, ListRequest request) =>
        Page<CorrectionRow, StoredCorrection>(connection, request, $"{CardColumns}, {SaidLists.CorrectionColumns}", SaidLists.Corrections, "v.year DESC, a.region, a.name, v.agency, k.subject, w.number", row => row.ToCorrection());

    public static Listing<StoredDismissal> Dismissals(SqliteConnection connection, ListRequest request) =>
        Page<DismissalRow, StoredDismissal>(connection, request, $"{CardColumns}, {SaidLists.DismissalColumns}", SaidLists.Dismissals, "v.year DESC, a.region, a.name, v.agency, f.rule, w.number", row => row.ToDismissal());

    public static AgencyRecord? Agency(SqliteConnection connection, string id)
    {
        id = AgencyRegistry.Present(connection, id);
        var row = connection.QuerySingleOrDefault<AgencyRow>("SELECT id, name, level, type, region FROM agency WHERE id = @id", new { id });
        return row is null ? null : new(row.ToAgency(),
            [.. connection.Query<(string Name, int? From, int? To)>("SELECT name, valid_from, valid_to FROM agency_alias WHERE agency = @id ORDER BY name", new { id }).Select(alias => new AgencyAlias(alias.Name, alias.From, alias.To))],
            [.. connection.Query<int>("SELECT year FROM version WHERE agency = @id AND until_change IS NULL ORDER BY year DESC", new { id })]);
    }

    public static StoreSummary Summary(SqliteConnection connection)
    {
        var row = connection.QuerySingle<(int Reports, int Samples, int Agencies, int? First, int? Last)>(
            "SELECT count(*), coalesce(sum(sample), 0), count(DISTINCT agency), min(year), max(year) FROM version WHERE until_change IS NULL");
        return new(row.Reports, row.Samples,
            connection.ExecuteScalar<int>("SELECT count(*) FROM version"), row.Agencies,
            connection.ExecuteScalar<int>("SELECT count(*) FROM quarantine"),
            connection.ExecuteScalar<int>($"SELECT count(*) FROM {OpenFindings.Table} f JOIN version v ON v.id = f.version WHERE v.until_change IS NULL"),
            row.First, row.Last);
    }

    static Listing<TItem> Page<TRow, TItem>(SqliteConnection connection, ListRequest request, string columns, string tables, string order, Func<TRow, TItem> toItem, bool ofFindings = false)
    {
        var offset = request.After?.Offset ?? 0;
        var filter = new FilterSql(connection, request);
        filter.Values.Add("rule", request.Rule);
        filter.Values.Add("dismissed", request.Dismissed);
        filter.Values.Add("pending", request.Pending);
        filter.Values.Add("size", request.Size);
        filter.Values.Add("offset", offset);
        var total = connection.ExecuteScalar<int>($"SELECT count(*) FROM (SELECT {columns} FROM {tables} WHERE {filter.Where})", filter.Values);
        ImmutableArray<TItem> items =
            [.. connection.Query<TRow>($"SELECT {columns} FROM {tables} WHERE {filter.Where} ORDER BY {order} LIMIT @size OFFSET @offset", filter.Values).Select(toItem)];
        return new(items, total, NextOf(filter.ChangeNumber, offset + items.Length, total))
        {
            HasShifted = request.After is not null && Shift.HasComeSince(connection, filter.ChangeNumber, ofFindings || request.AsksOfFindings),
        };
    }

    public static ListCursor? NextOf(long change, int reached, int total) => reached < total ? new ListCursor(change, reached) : null;

    public static long Change(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT number FROM change");
}
