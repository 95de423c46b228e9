using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>From the numbers of the store to series, rankings and aggregates.</summary>
sealed class NumberFinder(ReportStore store)
{
    const int SeriesSize = 50;
    const int RankingSize = 50;

    /// <summary>The series of a page of agencies.</summary>
    public SeriesAnswer Series(NumbersAddress address)
    {
        var numbers = Numbers(address, new(address.Agencies) { Size = address.Size ?? SeriesSize, After = address.Cursor }, address.From, address.To);
        return new(numbers.From, numbers.To, [.. Compare.Series.Of(address.Measures, numbers.Years)], numbers.Agencies, numbers.Next);
    }

    /// <summary>All agencies by the first measure of the address in its year, and a page of them.</summary>
    public RankingAnswer Ranking(NumbersAddress address)
    {
        var numbers = Numbers(address, new(address.Agencies) { Size = int.MaxValue, After = address.Cursor is { } cursor ? cursor with { Offset = 0 } : null }, address.Year, address.Year);
        return Ranking(address, numbers, [.. numbers.Years.Select(year => Point.Measured(address.Measures[0], year))]);
    }

    static RankingAnswer Ranking(NumbersAddress address, AgencyYears numbers, ImmutableArray<Point> points)
    {
        var ranking = Compare.Ranking.Of(points, address.SmallestFirst).Between(address.Least, address.Most);
        var (offset, size) = (address.Cursor?.Offset ?? 0, address.Size ?? RankingSize);
        return new(ranking, [.. ranking.All.Skip(offset).Take(size)], offset + size < ranking.Total ? new(numbers.ChangeNumber, offset + size) : null);
    }

    /// <summary>Each measure of the address by group and year; the group of which nothing is known comes last.</summary>
    public IEnumerable<GroupedAggregate> Aggregates(NumbersAddress address)
    {
        var numbers = Numbers(address, new(address.Agencies) { Size = int.MaxValue }, address.From, address.To);
        return Grouped(numbers, Measured(address, numbers), address.Grouping);
    }

    /// <summary>Each measure of the address in its year by several groupings, one after the other, and a ranking by the first, of numbers read once.</summary>
    public RegionAnswer Region(NumbersAddress address, params IReadOnlyCollection<AgencyGrouping> groupings)
    {
        var numbers = Numbers(address, new(address.Agencies) { Size = int.MaxValue }, address.Year, address.Year);
        var measured = Measured(address, numbers);
        return new([.. groupings.SelectMany(grouping => Grouped(numbers, measured, grouping))], Ranking(address, numbers, measured[0].Points));
    }

    // A point for every year of every agency, in their order.
    static ImmutableArray<(Measure Measure, ImmutableArray<Point> Points)> Measured(NumbersAddress address, AgencyYears numbers) =>
        [.. address.Measures.Select(measure => (measure, numbers.Years.Select(year => Point.Measured(measure, year)).ToImmutableArray()))];

    static IEnumerable<GroupedAggregate> Grouped(AgencyYears numbers, ImmutableArray<(Measure Measure, ImmutableArray<Point> Points)> measured, AgencyGrouping grouping) =>
        from year in numbers.Years.Index()
        group year.Index by (Group: grouping.Of(year.Item.Agency), year.Item.Year) into places
        orderby places.Key.Group is null, places.Key.Group, places.Key.Year
        from one in measured
        select new GroupedAggregate(one.Measure, places.Key.Group, places.Key.Year, Aggregate.Of(one.Measure, [.. places.Select(place => one.Points[place])]));

    AgencyYears Numbers(NumbersAddress address, ListRequest request, int? from, int? to) =>
        store.Numbers(request, [.. address.Measures.SelectMany(measure => measure.Facts).SelectMany(Comparability.NamesOf).Distinct()], from, to);
}

/// <summary>Series of a page of agencies.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; before the first where there is nothing.</param>
/// <param name="Series">The series.</param>
/// <param name="Agencies">How many agencies there are in all.</param>
/// <param name="Next">Where the next page begins, or null at the end.</param>
sealed record SeriesAnswer(int From, int To, ImmutableArray<Series> Series, int Agencies, ListCursor? Next);

/// <summary>A ranking and a page of it.</summary>
/// <param name="Ranking">All agencies, or those between the bounds.</param>
/// <param name="Page">Those of the page: with a value, then without.</param>
/// <param name="Next">Where the next page begins, or null at the end.</param>
sealed record RankingAnswer(Ranking Ranking, ImmutableArray<RankedPoint> Page, ListCursor? Next);

/// <summary>The numbers of a region in one year.</summary>
/// <param name="Aggregates">By group.</param>
/// <param name="Ranking">By the first of them.</param>
sealed record RegionAnswer(ImmutableArray<GroupedAggregate> Aggregates, RankingAnswer Ranking);

/// <summary>A measure of a group of agencies in one year.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Group">The group, as <see cref="AgencyGrouping"/> names it.</param>
/// <param name="Year">The year.</param>
/// <param name="Aggregate">The figures.</param>
sealed record GroupedAggregate(Measure Measure, string? Group, int Year, Aggregate Aggregate);
