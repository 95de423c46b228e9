using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>A measure of one agency over years. A year without a value is a gap, never 0.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Agency">Whose.</param>
/// <param name="Points">A point for every year, the first first.</param>
/// <param name="Breaks">Where the form of the tables changes.</param>
public sealed record Series(Measure Measure, Agency Agency, ImmutableArray<Point> Points, ImmutableArray<SeriesBreak> Breaks)
{
    /// <summary>The series of each agency and measure, agencies in the order they come in.</summary>
    /// <param name="measures">What to measure.</param>
    /// <param name="years">Every year of every agency, the first year first.</param>
    public static IEnumerable<Series> Of(IReadOnlyCollection<Measure> measures, IEnumerable<AgencyYear> years) =>
        from agency in years.GroupBy(year => year.Agency.Id)
        from measure in measures
        select new Series(measure, agency.First().Agency, [.. agency.Select(year => Point.Measured(measure, year))], [.. BreaksIn(agency, measure)]);

    /// <summary>The points with a value, in runs of years that follow one another and count the same.</summary>
    public IEnumerable<ImmutableArray<Point>> Runs
    {
        get
        {
            var run = ImmutableArray.CreateBuilder<Point>();
            foreach (var point in Points)
            {
                if (run.Count > 0 && (point.Value is null || Breaks.Any(change => change.Year == point.Of.Year && !change.Comparable)))
                {
                    yield return run.ToImmutable();
                    run.Clear();
                }
                if (point.Value is not null)
                    run.Add(point);
            }
            if (run.Count > 0)
                yield return run.ToImmutable();
        }
    }

    static IEnumerable<SeriesBreak> BreaksIn(IEnumerable<AgencyYear> years, Measure measure)
    {
        var reports = years.Where(year => year.Report is not null).ToList();
        return from pair in reports.Zip(reports.Skip(1))
               where pair.First.Report!.Form.Id != pair.Second.Report!.Form.Id
               select SeriesBreak.Between(pair.First.Report!.Form, pair.Second.Report!.Form, pair.Second.Year, measure);
    }
}

/// <summary>A change of the form between two reports that follow one another.</summary>
/// <param name="Year">The year of the later report.</param>
/// <param name="Before">The earlier form: <c>2019</c>.</param>
/// <param name="After">The later form.</param>
/// <param name="Comparable">Whether both forms have the fact, so that the numbers on both sides may be compared.</param>
/// <param name="Note">What to know when comparing across the break, in Chinese; null where there is nothing to say.</param>
public sealed record SeriesBreak(int Year, string Before, string After, bool Comparable, string? Note)
{
    internal static SeriesBreak Between(ReportForm before, ReportForm after, int year, Measure measure) => new(
        year, before.Id, after.Id,
        measure.Facts.All(fact => Comparability.FactIn(before, fact) is not null && Comparability.FactIn(after, fact) is not null),
        measure.Facts.Select(Comparability.NoteOn).FirstOrDefault(note => note is not null));
}
