using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>Agencies by a number of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Order"><c>largest</c> or <c>smallest</c> first.</param>
/// <param name="Min">The least value listed, or null.</param>
/// <param name="Max">The largest value listed, or null.</param>
/// <param name="Coverage">Of all agencies, how many have a value, and why others have none.</param>
/// <param name="Items">A page: first those with a value, then those without, by reason.</param>
/// <param name="Total">All agencies, with a value or without; where there is a least or largest value, those between.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
sealed record RankingBody(int Year, MeasureBody Indicator, string Order, decimal? Min, decimal? Max, PointCoverageBody Coverage, ImmutableArray<RankedBody> Items, int Total, string? Next)
{
    public static RankingBody Of(NumbersAddress address, RankingAnswer answer) => new(
        address.Year!.Value, MeasureBody.Of(address.Measures[0]), Parameters.Order.Words[address.SmallestFirst ? 1 : 0],
        address.Least, address.Most, PointCoverageBody.Of(answer.Ranking.Coverage), [.. answer.Page.Select(RankedBody.Of)], answer.Ranking.Total, answer.Next?.ToString());
}

/// <summary>An agency of a ranking.</summary>
/// <param name="Rank">From 1; equal values have the same rank; null where there is no value.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Point">The number, or why there is none.</param>
sealed record RankedBody(int? Rank, AgencyBody Agency, PointBody Point)
{
    public static RankedBody Of(RankedPoint ranked) => new(ranked.Rank, AgencyBody.Of(ranked.Point.Of.Agency), PointBody.Of(ranked.Point));
}
