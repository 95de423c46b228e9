using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>What a person decides of agencies: that two are one, that they are not, that a name is another's. A refusal is a sentence, null means done.</summary>
public sealed class AgencyDecisions
{
    readonly Database _database;
    readonly TimeProvider _time;

    /// <summary>Opens the registry of a store, in this process or beside a running server.</summary>
    public AgencyDecisions(Database database, TimeProvider? time = null)
    {
        (_database, _time) = (database, time ?? TimeProvider.System);
        ReportStore.Open(database, time).Dispose();
    }

    /// <summary>The cases that wait for a decision.</summary>
    public ImmutableArray<AgencyDoubt> Doubts()
    {
        using var connection = _database.Open();
        using var snapshot = connection.BeginTransaction(deferred: true);
        return new AgencyDoubts(connection).Find();
    }

    /// <summary>Two agencies are one: all versions, names and later documents of the first are the second's; the first's addresses keep leading to them.</summary>
    public string? Merge(string former, string into, string reason) => Decision.Make(_database, (connection, change) =>
        SameOrMissing(connection, former, into) ?? Done(() => new AgencyMerge(connection, change).Run(former, AgencyRegistry.Present(connection, into), reason, Now)));

    /// <summary>Two agencies that look like one are not.</summary>
    public string? Apart(string one, string other, string reason) => Decision.Make(_database, (connection, _) => SameOrMissing(connection, one, other) ?? Done(() =>
        connection.Execute("INSERT INTO agency_apart (one, other, reason, decided_at) VALUES (@One, @Other, @reason, @now) ON CONFLICT (one, other) DO UPDATE SET reason = @reason, decided_at = @now",
            new { AgencyDoubts.InOrder(one, other).One, AgencyDoubts.InOrder(one, other).Other, reason, now = Now })));

    /// <summary>A name is an agency's in these years: a short name nobody's rule tells, or a former one.</summary>
    public string? Alias(string id, string name, int? from, int? to) => Decision.Make(_database, (connection, _) => Missing(connection, id) ?? Taken(connection, id, name) ?? Done(() => Give(connection, id, name, from, to)));

    // What waits in quarantine under this name is the agency's, too.
    static void Give(SqliteConnection connection, string id, string name, int? from, int? to)
    {
        var named = new { id, name, NameOf(connection, id, name).Text, from, to };
        connection.Execute("INSERT INTO agency_alias (agency, name, full_name, valid_from, valid_to) VALUES (@id, @name, @Text, @from, @to) ON CONFLICT (agency, name) DO UPDATE SET full_name = @Text, valid_from = @from, valid_to = @to", named);
        connection.Execute("UPDATE quarantine SET agency = @id WHERE full_name = @Text AND (@from IS NULL OR year >= @from) AND (@to IS NULL OR year <= @to)", named);
    }

    string Now => Instant.Print(_time.GetUtcNow())!;

    static string? Done(Action act)
    {
        act();
        return null;
    }

    static string? SameOrMissing(SqliteConnection connection, string one, string other) =>
        Missing(connection, one) ?? Missing(connection, other)
        ?? (AgencyRegistry.Present(connection, one) == AgencyRegistry.Present(connection, other) ? $"“{one}”和“{other}”已是同一机关。These are the same agency already." : null)
        ?? (AgencyRegistry.Present(connection, one) != one ? $"“{one}”已并入“{AgencyRegistry.Present(connection, one)}”。This agency was merged before." : null);

    static string? Missing(SqliteConnection connection, string id) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM agency WHERE id = @id)", new { id }) ? null : $"没有 id 为“{id}”的机关。There is no agency with this id.";

    // An agency known from quarantine alone holds no name against a person's word.
    static string? Taken(SqliteConnection connection, string id, string name) =>
        connection.ExecuteScalar<string?>("SELECT id FROM agency WHERE full_name = @Text AND id <> @id AND id NOT IN (SELECT former FROM agency_merge) AND id IN (SELECT agency FROM version)", new { NameOf(connection, id, name).Text, id }) is { } holder
            ? $"“{name}”是机关“{holder}”的名称；如为同一机关，请用 merge 合并。The name belongs to another agency; merge the two if they are one."
            : null;

    static FullName NameOf(SqliteConnection connection, string id, string name) =>
        FullName.Of(name, Region.TryParse(connection.ExecuteScalar<string?>("SELECT region FROM agency WHERE id = @id", new { id })));
}
