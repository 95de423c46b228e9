using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Web.Api.Bodies;

/// <summary>A number that may be a condition or an order.</summary>
/// <param name="Id">Its id in queries and addresses.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Kind"><c>indicator</c>, <c>ratio</c> or <c>findings</c>.</param>
/// <param name="Unit">The unit the form asks for; null for ratios, which are shares of 1.</param>
/// <param name="Formula">Of a ratio, how it is computed, in words; else null.</param>
/// <param name="Numerator">Of a ratio, the indicators added up above.</param>
/// <param name="Denominator">Of a ratio, the indicators added up below.</param>
sealed record MeasureBody(string Id, string Label, string Kind, string? Unit, string? Formula, ImmutableArray<string> Numerator, ImmutableArray<string> Denominator)
{
    /// <summary>Every measure, the indicators of the newest form first.</summary>
    public static ImmutableArray<MeasureBody> All { get; } = [.. Measures.All.Select(Of)];

    public static MeasureBody Of(Measure measure) => measure switch
    {
        Measure.Printed { Indicator: var indicator } => new(measure.Id, measure.Label, "indicator", indicator.Unit, null, [], []),
        Measure.OfRatio { Ratio: var ratio } => new(measure.Id, measure.Label, "ratio", null, ratio.Formula, ratio.Numerator, ratio.Denominator),
        _ => new(measure.Id, measure.Label, "findings", null, null, [], []),
    };
}
