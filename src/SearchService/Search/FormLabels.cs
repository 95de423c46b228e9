using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>The labels of the statutory forms, which search leaves out: 信访 stands in every report's table and in hardly any narrative.</summary>
static class FormLabels
{
    static readonly ImmutableArray<(Indicator Indicator, ImmutableArray<string> Folded)> All =
    [
        .. ReportFormat.All.SelectMany(format => format.Indicators).Distinct()
            .Select(indicator => (indicator, indicator.Path.Select(label => FoldedText.Of(label).Text).ToImmutableArray())),
    ];

    /// <summary>The labels that hold a folded run, and the indicators under them; of a row, only its total. A table's title counts where nothing below it holds the run.</summary>
    public static (ImmutableArray<string> Labels, ImmutableArray<string> Indicators) Holding(string foldedRun)
    {
        var below = Matching(foldedRun, 1..);
        return below.Labels.IsEmpty ? Matching(foldedRun, ..1) : below;
    }

    static (ImmutableArray<string> Labels, ImmutableArray<string> Indicators) Matching(string foldedRun, Range levels)
    {
        var found = (
            from entry in All
            from label in entry.Indicator.Path[levels].Zip(entry.Folded[levels])
            where label.Second.Contains(foldedRun, StringComparison.Ordinal)
            select (Label: label.First, entry.Indicator.Id)).ToList();
        return ([.. found.Select(match => match.Label).Distinct()], TotalsAmong([.. found.Select(match => match.Id).Distinct()]));
    }

    static ImmutableArray<string> TotalsAmong(ImmutableArray<string> indicators) =>
        indicators.Where(IsTotal).ToImmutableArray() is { IsEmpty: false } totals ? totals : indicators;

    static bool IsTotal(string indicator) => indicator.EndsWith("/total", StringComparison.Ordinal);
}
