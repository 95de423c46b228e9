using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>What may be asked of numbers besides what was typed.</summary>
public static class NumberQueries
{
    /// <summary>Where a query is a number and nothing else (<c>3607件</c>, <c>1,808,595</c>), the question for the cells that hold it; else null.</summary>
    public static Query? InCells(Query? query) =>
        query is Query.Run run && QueryValues.Number(run.Text) is (var value, false) ? new Query.Where(new Condition.WithCell(value)) : null;

    /// <summary>
    /// For each condition on a number that a query requires, the question for the reports that have no such number and would else be judged by it: a missing number never
    /// passes, so an answer should say how many were not judged.
    /// </summary>
    public static IEnumerable<(Measure Measure, Query Query)> Lacking(Query? query) =>
        from number in Required(query).Distinct()
        where number.Measure is not Measure.Findings
        select (number.Measure, Replaced(query!, number, Lacks(number.Measure)));

    static IEnumerable<Condition.WithNumber> Required(Query? query) => query switch
    {
        Query.Where { Condition: Condition.WithNumber number } => [number],
        Query.AllOf all => all.Parts.SelectMany(Required),
        Query.Within within => Required(within.Inner),
        _ => [],
    };

    static Query Replaced(Query query, Condition.WithNumber number, Query by) => query switch
    {
        Query.Where where when where.Condition == number => by,
        Query.AllOf all => new Query.AllOf([.. all.Parts.Select(part => Replaced(part, number, by))]),
        Query.Within { Inner: { } inner } within => within with { Inner = Replaced(inner, number, by) },
        _ => query,
    };

    // It is neither nought or more nor less.
    static Query.Without Lacks(Measure measure) => new(new Query.AnyOf(
        [.. ImmutableArray.Create(Comparison.AtLeast, Comparison.Less).Select(comparison => new Query.Where(new Condition.WithNumber(measure, comparison, 0)))]));
}
