using System.Globalization;
using SearchService.Compare;
using SearchService.Reports;

namespace SearchService.Web.Pages;

/// <summary>A chart of series as SVG: lines that end at gaps, told apart by dashes and marks, and an upright where the form changes. Looks are classes of the style sheet.</summary>
static class LineChart
{
    /// <summary>The most lines a chart can tell apart.</summary>
    public const int Most = 6;

    const int Width = 720, Height = 260, Left = 70, Right = 20, Top = 16, Bottom = 28;

    /// <summary>The chart of the first series of a measure; nothing where no value is there.</summary>
    public static Html Of(Measure measure, IReadOnlyList<Series> series)
    {
        var drawn = series.Take(Most).ToList();
        var values = drawn.SelectMany(one => one.Points).Select(point => point.Value).OfType<decimal>().ToList();
        return values.Count == 0 ? Html.Empty : Chart(measure, drawn, series.Count, Math.Min(0, values.Min()), values.Max() is var most && most > Math.Min(0, values.Min()) ? most : values.Min() + 1);
    }

    static Html Chart(Measure measure, List<Series> series, int all, decimal least, decimal most)
    {
        var years = series[0].Points.Select(point => point.Of.Year).ToList();
        double X(int year) => Left + ((Width - Left - Right) * (years.Count == 1 ? .5 : (year - years[0]) / (double)(years.Count - 1)));
        double Y(decimal value) => Height - Bottom - ((Height - Top - Bottom) * (double)((value - least) / (most - least)));
        return Html.Of($"""
            <figure class="chart"><svg viewBox="0 0 {Width} {Height}" role="img" aria-label="{measure.Label}：{years[0]}–{years[^1]}"><title>{measure.Label}，{years[0]}–{years[^1]} 年</title><desc>{string.Join("；", series.Select(one => Said(one)))}</desc>
            {Html.Each((decimal[])[least, most], value => Html.Of($"""<line class="axis" x1="{Left}" x2="{Width - Right}" y1="{At(Y(value))}" y2="{At(Y(value))}"/><text class="tick end" x="{Left - 8}" y="{At(Y(value) + 4)}">{Figure.Of(measure, value)}</text>"""))}
            {Html.Each(years, year => Html.Of($"""<text class="tick middle" x="{At(X(year))}" y="{Height - 8}">{year}</text>"""))}
            {Html.Each(series.SelectMany(one => one.Breaks).Select(change => change.Year).Distinct(), year => Html.Of($"""<line class="formbreak" x1="{At(X(year) - Half(years.Count))}" x2="{At(X(year) - Half(years.Count))}" y1="{Top}" y2="{Height - Bottom}"><title>{year} 年起格式变更 the form changes</title></line>"""))}
            {Html.Each(series.Index(), one => Line(one.Item, one.Index, X, Y))}
            </svg><figcaption>{Html.Each(series.Index(), one => Html.Of($"""<span class="key"><svg class="sample" viewBox="0 0 34 10" aria-hidden="true"><path class="line line{one.Index}" d="M0 5H34"/></svg> {one.Item.Agency.Name}</span> """))}{(all > series.Count ? $"图中为前 {series.Count} 个机关，其余见表。The first {series.Count}; the table has all." : "")}</figcaption></figure>
            """);
    }

    static double Half(int years) => years < 2 ? 0 : (Width - Left - Right) / (years - 1) / 2.0;

    static Html Line(Series series, int index, Func<int, double> x, Func<decimal, double> y) => Html.Of($"""
        {Html.Each(series.Runs, run => Html.Of($"""<path class="line line{index}" d="M{string.Join('L', run.Select(point => $"{At(x(point.Of.Year))} {At(y(point.Value!.Value))}"))}"/>"""))}
        {Html.Each(series.Points.Where(point => point.Value is not null), point => Html.Of($"""<circle class="dot line{index}" cx="{At(x(point.Of.Year))}" cy="{At(y(point.Value!.Value))}" r="3.5"><title>{Said(series, point)}</title></circle>"""))}
        """);

    static string Said(Series series) => $"{series.Agency.Name}：{string.Join("，", series.Points.Select(point => Said(series, point)))}";

    static string Said(Series series, Point point) => $"{point.Of.Year} 年 {(point.Value is { } value ? Figure.Of(series.Measure, value) : Figure.Named(point.State))}{(point.Corrected ? "（更正 corrected）" : "")}";

    /// <summary>A place in a picture as SVG has it, to a tenth.</summary>
    public static string At(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);
}
