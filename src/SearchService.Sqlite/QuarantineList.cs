using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>The documents in quarantine, page by page, the newest first. It is as of now: documents leave it when they are released.</summary>
static class QuarantineList
{
    const string Columns = """
        s.file_name AS FileName, s.media_type AS MediaType, s.sha256, s.url, s.retrieved_at AS RetrievedAt, q.reason, q.message, q.title,
        coalesce(a.name, q.agency_name) AS AgencyName, q.agency AS AgencyId, q.year, q.quarantined_at AS QuarantinedAt
        """;

    const string Tables = "quarantine q JOIN source s ON s.id = q.source LEFT JOIN agency a ON a.id = q.agency";

    public static Listing<QuarantinedDocument> Page(SqliteConnection connection, ListRequest request, IReadOnlyCollection<Query.Term> terms)
    {
        var (where, values) = Condition(connection, request, terms);
        var offset = request.After?.Offset ?? 0;
        values.Add("size", request.Size);
        values.Add("offset", offset);
        var total = connection.ExecuteScalar<int>($"SELECT count(*) FROM {Tables} WHERE {where}", values);
        ImmutableArray<QuarantinedDocument> items =
            [.. connection.Query<QuarantineRow>($"SELECT {Columns} FROM {Tables} WHERE {where} ORDER BY q.quarantined_at DESC, q.source LIMIT @size OFFSET @offset", values).Select(row => row.ToDocument())];
        return new(items, total, Listings.NextOf(request.After?.ChangeNumber ?? Listings.Change(connection), offset + items.Length, total));
    }

    /// <summary>A document by the hash of its bytes, or null.</summary>
    public static QuarantinedDocument? Find(SqliteConnection connection, string sha256) =>
        connection.QuerySingleOrDefault<QuarantineRow>($"SELECT {Columns} FROM {Tables} WHERE s.sha256 = @sha256", new { sha256 })?.ToDocument();

    /// <summary>How many documents of a request there are for each reason, whatever reasons it asks for; the most frequent first.</summary>
    public static ImmutableArray<(string Reason, int Count)> Reasons(SqliteConnection connection, ListRequest request, IReadOnlyCollection<Query.Term> terms)
    {
        var (where, values) = Condition(connection, request with { Reasons = [] }, terms);
        return [.. connection.Query<(string, int)>($"SELECT q.reason, count(*) FROM {Tables} WHERE {where} GROUP BY q.reason ORDER BY count(*) DESC, q.reason", values)];
    }

    static (string Where, DynamicParameters Values) Condition(SqliteConnection connection, ListRequest request, IReadOnlyCollection<Query.Term> terms)
    {
        var (where, values) = Condition(AgencyNames.WithIds(connection, request.Filters), request.Reasons);
        if (terms.Count == 0)
            return (where, values);
        values.Add("holding", JsonSerializer.Serialize(new QuarantineText(connection).SourcesWith(terms)));
        return ($"{where} AND q.source IN (SELECT value FROM json_each(@holding))", values);
    }

    static (string Where, DynamicParameters Values) Condition(Filters filters, ImmutableArray<string> reasons)
    {
        var (conditions, values) = (new List<string> { "1" }, new DynamicParameters());
        void Narrow(string column, IReadOnlyList<object> any, string words)
        {
            if (any.Count == 0)
                return;
            var name = $"v{conditions.Count}";
            conditions.Add($"coalesce({column}, '') {words} @{name}");
            values.Add(name, any);
        }
        Narrow("q.agency", [.. filters[Facet.Agency].AnyOf], "IN");
        Narrow("q.agency", [.. filters[Facet.Agency].NoneOf], "NOT IN");
        Narrow("CAST(q.year AS TEXT)", [.. filters[Facet.Year].AnyOf], "IN");
        Narrow("CAST(q.year AS TEXT)", [.. filters[Facet.Year].NoneOf], "NOT IN");
        Narrow("q.reason", [.. reasons.Where(reason => reason[0] != '-')], "IN");
        Narrow("q.reason", [.. reasons.Where(reason => reason[0] == '-').Select(reason => reason[1..])], "NOT IN");
        return (string.Join(" AND ", conditions), values);
    }
}
