using System.Text.Json;
using Dapper;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>Filters as a condition over the tables <c>version v</c> and <c>agency a</c>, for lists that need no text.</summary>
sealed class FilterSql
{
    static readonly (Facet Facet, string Matches)[] Conditions =
    [
        (Facet.Agency, "a.id = {0}"),
        (Facet.Year, "v.year = CAST({0} AS INTEGER)"),
        (Facet.Region, "instr(coalesce(a.region, '') || '/', {0} || '/') = 1"),
        (Facet.Level, "coalesce(a.level, 'unknown') = {0}"),
        (Facet.Type, "coalesce(a.type, 'unknown') = {0}"),
        (Facet.Format, "v.format = {0}"),
        (Facet.Finding, "CASE {0} WHEN 'none' THEN NOT EXISTS (SELECT 1 FROM finding WHERE version = v.id) ELSE EXISTS (SELECT 1 FROM finding WHERE version = v.id AND substr(rule, 1, 2) = {0}) END"),
    ];

    readonly List<string> _conditions = ["v.from_change <= @change AND (v.until_change IS NULL OR v.until_change > @change)"];

    public FilterSql(Filters filters, long changeNumber)
    {
        Values.Add("change", changeNumber);
        if (!filters.Groups.IsEmpty)
        {
            _conditions.Add("a.id IN (SELECT value FROM json_each(@members))");
            Values.Add("members", JsonSerializer.Serialize(filters.Members ?? throw new InvalidOperationException("The members of the groups are not filled in.")));
        }
        foreach (var (facet, matches) in Conditions)
        {
            if (!filters[facet].AnyOf.IsEmpty)
                _conditions.Add($"({Any(filters[facet].AnyOf, matches)})");
            if (!filters[facet].NoneOf.IsEmpty)
                _conditions.Add($"NOT ({Any(filters[facet].NoneOf, matches)})");
        }
    }

    public DynamicParameters Values { get; } = new();

    public string Where => string.Join(" AND ", _conditions);

    string Any(IEnumerable<string> values, string matches) => string.Join(" OR ", values.Select(value =>
    {
        var name = $"@f{Values.ParameterNames.Count()}";
        Values.Add(name, value);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, matches, name);
    }));
}
