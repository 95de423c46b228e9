using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>Numbers of agencies over years.</summary>
/// <param name="From">The first year, or null where there is nothing.</param>
/// <param name="To">The last year, or null where there is nothing.</param>
/// <param name="Indicators">What is measured.</param>
/// <param name="Items">A series for each indicator of each agency of the page.</param>
/// <param name="Total">How many agencies there are in all.</param>
/// <param name="Next">The cursor of the next page of agencies, or null at the end.</param>
sealed record SeriesBody(int? From, int? To, ImmutableArray<MeasureBody> Indicators, ImmutableArray<SeriesItemBody> Items, int Total, string? Next)
{
    public static SeriesBody Of(NumbersAddress address, SeriesAnswer answer) => new(
        answer.From > answer.To ? null : answer.From, answer.From > answer.To ? null : answer.To,
        [.. address.Measures.Select(MeasureBody.Of)], [.. answer.Series.Select(SeriesItemBody.Of)], answer.Agencies, answer.Next?.ToString());
}

/// <summary>A number of one agency over years.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Indicator">The id of the indicator or ratio.</param>
/// <param name="Points">Every year, the first first; a gap has the value null.</param>
/// <param name="Breaks">Where the form of the tables changes.</param>
sealed record SeriesItemBody(AgencyBody Agency, string Indicator, ImmutableArray<PointBody> Points, ImmutableArray<SeriesBreakBody> Breaks)
{
    public static SeriesItemBody Of(Series series) =>
        new(AgencyBody.Of(series.Agency), series.Measure.Id, [.. series.Points.Select(PointBody.Of)], [.. series.Breaks.Select(SeriesBreakBody.Of)]);
}

/// <summary>A change of the form between two reports that follow one another.</summary>
/// <param name="Year">The year of the later one.</param>
/// <param name="Before">The earlier form.</param>
/// <param name="After">The later form.</param>
/// <param name="Comparable">Whether the numbers before and after count the same.</param>
/// <param name="Note">What to know when comparing, or null.</param>
sealed record SeriesBreakBody(int Year, string Before, string After, bool Comparable, string? Note)
{
    public static SeriesBreakBody Of(SeriesBreak change) => new(change.Year, change.Before, change.After, change.Comparable, change.Note);
}
