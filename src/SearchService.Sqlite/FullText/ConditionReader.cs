using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Tells which versions pass a condition: from the columns where they know, else from the tables.</summary>
sealed class ConditionReader(SqliteConnection connection, ReportColumns columns)
{
    readonly NumberReader _numbers = new(connection);

    /// <summary>Whether a version passes a query that <see cref="Query.IsCondition"/>.</summary>
    public Predicate<int> Of(Query query)
    {
        switch (query)
        {
            case Query.Where where:
                return Of(where.Condition);
            case Query.Without without:
                var unwanted = Of(without.Inner);
                return version => !unwanted(version);
            case Query.AllOf all:
                return Counting(all.Parts, all.Parts.Length);
            case Query.AnyOf any:
                return Counting(any.Parts, 1);
            case Query.AtLeast some:
                return Counting(some.Parts, some.Least);
            default:
                throw new InvalidOperationException($"{query.GetType()} is no condition.");
        }
    }

    Predicate<int> Counting(ImmutableArray<Query> parts, int least)
    {
        var conditions = parts.Select(Of).ToList();
        return version => conditions.Count(condition => condition(version)) >= least;
    }

    Predicate<int> Of(Condition condition) => condition switch
    {
        Condition.OfAgency ofAgency => Agencies(agency => ofAgency.Admits(agency, columns.OtherNamesOf(agency.Id))),
        Condition.InGroup inGroup => Among(NameBook.Of(connection).Members(connection, new([inGroup.Name], []))!),
        Condition.InRegion inRegion => Agencies(agency => inRegion.Admits(agency.Region)),
        Condition.InYears years => version => columns[version] is { } entry && entry.Year >= years.From && entry.Year <= years.To,
        Condition.WithValue value => Valued(value),
        Condition.InTitle title => Rows("SELECT id, title FROM version WHERE title IS NOT NULL", title.Admits),
        Condition.WithNumber number => Numbers(number),
        Condition.WithCell cell => Listed(_numbers.VersionsWith(cell.Value)),
        _ => throw new InvalidOperationException($"There is no condition {condition.GetType()}."),
    };

    Predicate<int> Agencies(Func<Agency, bool> admits) => Among(columns.Agencies.Values.Where(admits).Select(agency => agency.Id).ToHashSet());

    Predicate<int> Among(IReadOnlySet<string> agencies) => version => columns[version] is { } entry && agencies.Contains(entry.Agency);

    Predicate<int> Valued(Condition.WithValue value)
    {
        var column = columns[value.Facet];
        var admitted = column.Admitted(Selection.Parse([value.Value]));
        return version => admitted[column.Codes[version] is var code and >= 0 ? code : admitted.Length - 1];
    }

    Predicate<int> Numbers(Condition.WithNumber condition)
    {
        var values = _numbers.Of(condition.Measure);
        return version => values.TryGetValue(version, out var value) && condition.Comparison.Holds(value, condition.Value);
    }

    Predicate<int> Rows(string sql, Func<string, bool> admits) => Listed(connection.Query<(int Id, string Text)>(sql).Where(row => admits(row.Text)).Select(row => row.Id));

    static Predicate<int> Listed(IEnumerable<int> versions)
    {
        var listed = versions.ToHashSet();
        return listed.Contains;
    }
}
