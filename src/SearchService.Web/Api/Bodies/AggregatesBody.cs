using System.Collections.Immutable;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>A number of many agencies together, by group and year.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="By">What agencies are put together by.</param>
/// <param name="Note">What the figures do not tell, a sentence, Chinese first.</param>
/// <param name="Items">A line for each group and year; what belongs to no group comes last.</param>
/// <param name="Total">How many lines there are.</param>
sealed record AggregatesBody(MeasureBody Indicator, string By, string Note, ImmutableArray<AggregateBody> Items, int Total)
{
    public static AggregatesBody Of(NumbersAddress address, string by, IReadOnlyCollection<GroupedAggregate> aggregates) =>
        new(MeasureBody.Of(address.Measures[0]), by, AggregateNote.Text, [.. aggregates.Select(AggregateBody.Of)], aggregates.Count);
}

/// <summary>A number of a group of agencies in one year. Without any value every figure is null.</summary>
/// <param name="Group">The path of the region, or the word of the level or type; null for those of which it is not known, empty for all together.</param>
/// <param name="Year">The year.</param>
/// <param name="Coverage">How many agencies the figures stand for.</param>
/// <param name="Sum">The sum; null for a ratio, whose values do not add up.</param>
/// <param name="Together">Of a ratio, that of all agencies together: numerators added up by denominators added up; else null.</param>
/// <param name="Numerator">Of a ratio, the numerators added up.</param>
/// <param name="Denominator">Of a ratio, the denominators added up.</param>
/// <param name="Median">The middle value.</param>
/// <param name="Least">The smallest value.</param>
/// <param name="Most">The largest value.</param>
sealed record AggregateBody(
    string? Group, int Year, PointCoverageBody Coverage, decimal? Sum, decimal? Together, decimal? Numerator, decimal? Denominator, decimal? Median, decimal? Least, decimal? Most)
{
    public static AggregateBody Of(GroupedAggregate grouped)
    {
        var figures = grouped.Aggregate;
        return new(
            grouped.Group, grouped.Year, PointCoverageBody.Of(figures.Coverage), figures.Sum, PointBody.Round(figures.Together), figures.Numerator, figures.Denominator,
            PointBody.Round(figures.Median), PointBody.Round(figures.Least), PointBody.Round(figures.Most));
    }
}
