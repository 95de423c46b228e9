using System.Globalization;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Series, rankings and aggregates as tables. A value that is not there is empty, and the state says why.</summary>
static class NumberCsv
{
    /// <summary>A line for each point of a series.</summary>
    public static IEnumerable<(Series Series, Point Point)> LinesOf(Series series) => series.Points.Select(point => (series, point));

    /// <summary>The columns of series.</summary>
    public static readonly TableColumn<(Series Series, Point Point)>[] OfPoints =
    [
        new("indicator", line => line.Series.Measure.Id),
        new("label", line => line.Series.Measure.Label),
        .. Of<(Series Series, Point Point)>(line => line.Point),
        new("break", line => line.Series.Breaks.FirstOrDefault(change => change.Year == line.Point.Of.Year) is { } change ? $"{change.Before} | {change.After}{(change.Comparable ? "" : " 不可比 not comparable")}" : null),
    ];

    /// <summary>The columns of a ranking.</summary>
    public static TableColumn<RankedPoint>[] OfRanking(Measure measure) =>
        [new("rank", ranked => ranked.Rank), new("indicator", _ => measure.Id), .. Of<RankedPoint>(ranked => ranked.Point)];

    /// <summary>The columns of aggregates.</summary>
    public static readonly TableColumn<GroupedAggregate>[] OfAggregates =
    [
        new("group", line => line.Group ?? "未知 / unknown"),
        new("year", line => line.Year),
        new("agencies", line => line.Aggregate.Coverage.Agencies),
        new("reporting", line => line.Aggregate.Coverage.Reporting),
        new("missing", line => line.Aggregate.Coverage.Missing),
        new("excluded", line => string.Join(' ', line.Aggregate.Coverage.Excluded.Select(excluded => $"{Word.Of(excluded.Reason)}:{excluded.Count.ToString(CultureInfo.InvariantCulture)}"))),
        new("corrected", line => line.Aggregate.Coverage.Corrected),
        new("sum", line => line.Aggregate.Sum),
        new("together", line => PointBody.Round(line.Aggregate.Together)),
        new("numerator", line => line.Aggregate.Numerator),
        new("denominator", line => line.Aggregate.Denominator),
        new("median", line => PointBody.Round(line.Aggregate.Median)),
        new("least", line => PointBody.Round(line.Aggregate.Least)),
        new("most", line => PointBody.Round(line.Aggregate.Most)),
    ];

    static TableColumn<T>[] Of<T>(Func<T, Point> point) =>
    [
        new("agency", line => point(line).Of.Agency.Id),
        new("name", line => point(line).Of.Agency.Name),
        new("region", line => point(line).Of.Agency.Region?.Path),
        new("year", line => point(line).Of.Year),
        new("state", line => Word.Of(point(line).State)),
        new("value", line => PointBody.Round(point(line).Value)),
        new("numerator", line => point(line).Numerator),
        new("denominator", line => point(line).Denominator),
        new("raw", line => string.Join(' ', point(line).Cells.Select(cell => cell.AsPrinted()?.Raw))),
        new("corrected", line => point(line).Corrected),
        new("printedState", line => point(line).AsPrinted is { } printed ? Word.Of(printed.State) : null),
        new("printedValue", line => PointBody.Round(point(line).AsPrinted?.Value)),
        new("url", line => Paths.Point(point(line))),
    ];
}
