using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>Filters as conditions over the tables <c>version v</c> and <c>agency a</c>, for lists that need no text.</summary>
sealed class FilterSql
{
    static readonly (Facet Facet, string Matches)[] Agencies =
    [
        (Facet.Agency, "a.id = {0}"),
        (Facet.Region, "instr(coalesce(a.region, '') || '/', {0} || '/') = 1"),
        (Facet.Level, "coalesce(a.level, 'unknown') = {0}"),
        (Facet.Type, "coalesce(a.type, 'unknown') = {0}"),
    ];

    static readonly (Facet Facet, string Matches)[] Versions =
    [
        (Facet.Year, "v.year = CAST({0} AS INTEGER)"),
        (Facet.Format, "v.format = {0}"),
        (Facet.Finding, $$"""CASE {0} WHEN 'none' THEN NOT EXISTS (SELECT 1 FROM {{OpenFindings.Table}} WHERE version = v.id) ELSE EXISTS (SELECT 1 FROM {{OpenFindings.Table}} WHERE version = v.id AND substr(rule, 1, 2) = {0}) END"""),
    ];

    readonly List<string> _ofAgency = ["TRUE"];
    readonly List<string> _ofVersion;

    /// <summary>The conditions of a list's page, in the state of the store its first page was read in.</summary>
    public FilterSql(SqliteConnection connection, ListRequest request)
    {
        var (filters, present) = (AgencyNames.WithIds(connection, request.Filters), Listings.Change(connection));
        ChangeNumber = request.After?.ChangeNumber ?? present;
        // The same where nothing has changed since, and there is an index of what is current.
        _ofVersion = [ChangeNumber == present ? "v.until_change IS NULL" : "v.from_change <= @change AND (v.until_change IS NULL OR v.until_change > @change)"];
        Values.Add("change", ChangeNumber);
        if (!filters.Groups.IsEmpty)
        {
            _ofAgency.Add("a.id IN (SELECT value FROM json_each(@members))");
            Values.Add("members", JsonSerializer.Serialize(filters.Members ?? throw new InvalidOperationException("The members of the groups are not filled in.")));
        }
        _ofAgency.AddRange(Agencies.SelectMany(condition => Selected(filters[condition.Facet], condition.Matches)));
        _ofVersion.AddRange(Versions.SelectMany(condition => Selected(filters[condition.Facet], condition.Matches)));
    }

    /// <summary>The state of the store.</summary>
    public long ChangeNumber { get; }

    public DynamicParameters Values { get; } = new();

    /// <summary>Both conditions.</summary>
    public string Where => $"{OfAgency} AND {OfVersion}";

    /// <summary>What is asked of <c>agency a</c> alone.</summary>
    public string OfAgency => string.Join(" AND ", _ofAgency);

    /// <summary>What is asked of <c>version v</c> alone: that it is visible, too.</summary>
    public string OfVersion => string.Join(" AND ", _ofVersion);

    IEnumerable<string> Selected(Selection selection, string matches)
    {
        if (!selection.AnyOf.IsEmpty)
            yield return $"({Any(selection.AnyOf, matches)})";
        if (!selection.NoneOf.IsEmpty)
            yield return $"NOT ({Any(selection.NoneOf, matches)})";
    }

    string Any(IEnumerable<string> values, string matches) => string.Join(" OR ", values.Select(value =>
    {
        var name = $"@f{Values.ParameterNames.Count()}";
        Values.Add(name, value);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, matches, name);
    }));
}
