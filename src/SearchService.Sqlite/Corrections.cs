using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Ingest.Parsing;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>
/// What a person says a cell of a current report should hold. What was read stays beside it; sums, searches and comparisons compute with the corrected value. A
/// refusal is a sentence, null means done.
/// </summary>
public sealed class Corrections
{
    readonly Database _database;
    readonly TimeProvider _time;

    internal Corrections(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Corrects a cell, anew where it was corrected before; one the document does not hold is supplied.</summary>
    /// <param name="key">The report.</param>
    /// <param name="indicator">The id of a fact its form prints.</param>
    /// <param name="typed">What should stand there, as it would be printed: a number, nothing, or a mark such as “/”.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="reason">Why.</param>
    public string? Correct(ReportKey key, string indicator, string typed, string by, string reason) => Change(key, indicator, (connection, version, fact, id) =>
    {
        var read = CellText.Read(typed);
        if (read.State is CellState.Text or CellState.Unreadable)
            return $"“{typed}”不是表中可填的数；请写一个数（如 12、12.5），留空表示空白，“/”表示不适用。This is no number of the form; write a number, nothing for a blank, “/” for not applicable.";
        using var reader = new VersionReader(connection);
        var printed = reader.Counts(version)[fact]?.AsPrinted();
        if (printed?.State == read.State && printed.Value == read.Value)
            return $"所读的已是“{typed}”，无须更正；要撤销先前的更正，请用撤销。This is what was read; undo an earlier correction instead.";
        var now = _time.GetUtcNow();
        new CellOverlay(connection).Change(version, () => connection.Execute("""
            INSERT INTO correction (version, indicator, state, value, raw, unit, remark, said_by, said_at, reason) VALUES (@version, @id, @state, @value, @raw, @Unit, @Remark, @by, @at, @reason)
            ON CONFLICT (version, indicator) DO UPDATE SET state = @state, value = @value, raw = @raw, unit = @Unit, remark = @Remark, said_by = @by, said_at = @at, reason = @reason, settled_at = NULL
            """, new { version, id, state = Word.Of(read.State), value = Number.Store(read.Value), raw = typed.Trim(), read.Unit, read.Remark, by, at = Instant.Print(now), reason }));
        SaidTable.Corrections.Settle(connection, version, id, now);
        return null;
    });

    /// <summary>Takes a correction back, or drops one of an earlier version that waits to be said again.</summary>
    public string? Undo(ReportKey key, string indicator) => Change(key, indicator, (connection, version, fact, id) =>
    {
        var undone = false;
        new CellOverlay(connection).Change(version, () => undone = SaidTable.Corrections.Undo(connection, version, id, _time.GetUtcNow()));
        return undone ? null : $"“{key}”的“{fact}”没有更正。This cell is not corrected.";
    });

    string? Change(ReportKey key, string indicator, Func<SqliteConnection, long, string, long, string?> decide) => Decision.Make(_database, (connection, change) =>
    {
        using var reader = new VersionReader(connection);
        if (reader.VersionId(key, null) is not { } version)
            return ReportKey.NoSuch(key.ToString());
        if (!reader.Read(version).Report.Form.Prints(indicator))
            return $"“{key}”的表式没有指标“{indicator}”；指标见 /api/indicators，小计请更正其各项。Its form has no such indicator; of a subtotal, correct the parts.";
        if (decide(connection, version, indicator, connection.ExecuteScalar<long>("SELECT id FROM indicator WHERE name = @indicator", new { indicator })) is { } refusal)
            return refusal;
        using var findings = new FindingWriter(connection, change);
        findings.Rewrite(version);
        findings.JudgeNeighbors();
        return null;
    });
}
