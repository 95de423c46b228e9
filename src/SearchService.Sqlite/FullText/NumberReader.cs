using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite.FullText;

/// <summary>Reads the numbers of all versions, by the index over cells.</summary>
sealed class NumberReader(SqliteConnection connection)
{
    /// <summary>A measure of every version that has it.</summary>
    public IReadOnlyDictionary<int, decimal> Of(Measure measure) => measure switch
    {
        Measure.Printed printed => Of(printed.Indicator.Id),
        Measure.OfRatio { Ratio: var ratio } => Of(ratio),
        _ => Findings(),
    };

    /// <summary>The versions that have a number in any cell, printed or corrected; none of one with more digits than are kept.</summary>
    public IEnumerable<int> VersionsWith(decimal value) => Number.Load(Number.Store(value)) != value ? [] : connection.Query<int>(
        "SELECT c.version FROM indicator i CROSS JOIN cell c WHERE c.indicator = i.id AND c.value = @value UNION SELECT version FROM printed_cell WHERE value = @value", new { value = Number.Store(value) });

    Dictionary<int, decimal> Of(string indicator)
    {
        var numbers = new Dictionary<int, decimal>();
        using var statement = new Statement(connection, "SELECT version, value FROM cell WHERE indicator = (SELECT id FROM indicator WHERE name = ?1) AND value IS NOT NULL");
        statement.Bind(1, indicator);
        while (statement.Step())
            numbers.Add((int)statement.Integer(0), statement.Decimal(1)!.Value);
        return numbers;
    }

    Dictionary<int, decimal> Of(Reports.Ratio ratio)
    {
        var parts = ratio.Numerator.Union(ratio.Denominator).ToDictionary(indicator => indicator, Of);
        return parts[ratio.Denominator[0]].Keys
            .Select(version => (Version: version, Value: ratio.Of(indicator => parts[indicator].TryGetValue(version, out var value) ? value : null)))
            .Where(row => row.Value is not null).ToDictionary(row => row.Version, row => row.Value!.Value);
    }

    // A version whose sums all hold, or are explained, has none.
    Dictionary<int, decimal> Findings() => connection
        .Query<(int Version, long Count)>($"SELECT v.id, (SELECT count(*) FROM {OpenFindings.Table} f WHERE f.version = v.id) FROM version v")
        .ToDictionary(row => row.Version, row => (decimal)row.Count);
}
