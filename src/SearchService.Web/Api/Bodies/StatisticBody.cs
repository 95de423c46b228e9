using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Web.Api.Bodies;

/// <summary>A number of an indicator list, 政府信息公开情况统计表, as reports before 2019 print it.</summary>
/// <param name="Label">The words of the line.</param>
/// <param name="Path">The same, the words of the lines above it first.</param>
/// <param name="Column">The heading of the column, or null.</param>
/// <param name="Unit">The printed unit, or null.</param>
/// <param name="State"><c>number</c>, <c>blank</c>, <c>notApplicable</c>, <c>text</c> or <c>unreadable</c>.</param>
/// <param name="Value">The number as printed; null in every other state.</param>
/// <param name="Raw">The ink.</param>
/// <param name="Remark">What is printed beside the number, or null.</param>
/// <param name="At">Where it stands in the document.</param>
sealed record StatisticBody(
    string Label, ImmutableArray<string> Path, string? Column, string? Unit, string State, decimal? Value, string Raw, string? Remark, string? At)
{
    public static StatisticBody Of(Statistic statistic) => new(
        statistic.Label, statistic.Path, statistic.Column, statistic.Unit, Word.Of(statistic.State), statistic.Value, statistic.Raw, statistic.Remark, statistic.At);
}
