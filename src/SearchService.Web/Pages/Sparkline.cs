using SearchService.Compare;

namespace SearchService.Web.Pages;

/// <summary>A series as a line no higher than a line of text, with 0 in it. It stands beside its numbers and says nothing of its own, so it is hidden from those who hear the page.</summary>
static class Sparkline
{
    const int Width = 96, Height = 24, Edge = 3;

    /// <summary>The line of a series; nothing where fewer than two years have a value.</summary>
    public static Html Of(Series series)
    {
        var (first, last) = (series.Points[0].Of.Year, series.Points[^1].Of.Year);
        var (least, most) = (Math.Min(0, series.Points.Min(point => point.Value) ?? 0), Math.Max(0, series.Points.Max(point => point.Value) ?? 0));
        var span = most > least ? most - least : 1;
        double X(Point point) => Edge + ((Width - (2 * Edge)) * (point.Of.Year - first) / (double)(last - first));
        double Y(Point point) => Height - Edge - ((Height - (2 * Edge)) * (double)((point.Value!.Value - least) / span));
        return series.Points.Count(point => point.Value is not null) < 2 ? Html.Empty : Html.Of($"""
            <svg class="spark" viewBox="0 0 {Width} {Height}" aria-hidden="true">{Html.Each(series.Runs, run => run is [var alone]
                ? Html.Of($"""<circle class="line0" cx="{LineChart.At(X(alone))}" cy="{LineChart.At(Y(alone))}" r="1.5"/>""")
                : Html.Of($"""<path class="line line0" d="M{string.Join('L', run.Select(point => $"{LineChart.At(X(point))} {LineChart.At(Y(point))}"))}"/>"""))}</svg>
            """);
    }
}
