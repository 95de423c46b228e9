using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>A number by which a report passes.</summary>
/// <param name="Indicator">The id of the indicator or ratio.</param>
/// <param name="Path">The headings over the cell, the table's title first; the name of a ratio.</param>
/// <param name="Value">The number as printed or corrected; of a ratio, as a share of 1; null where the printed number was found and a person says that none should stand there.</param>
/// <param name="Raw">The ink; null where nothing is printed.</param>
/// <param name="Url">The cell on the report's page.</param>
/// <param name="Corrected">Whether a person corrected the cell: then value and raw are theirs.</param>
sealed record HitNumberBody(string Indicator, ImmutableArray<string> Path, decimal? Value, string? Raw, string Url, bool Corrected)
{
    /// <summary>The number printed in a corrected cell; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PrintedValue { get; init; }

    public static HitNumberBody Of(ReportKey key, HitNumber number) => new(
        number.Measure.Id,
        number.Measure is Measure.Printed printed ? printed.Indicator.Path : [number.Measure.Label],
        number.Value,
        number.Raw,
        number.Measure is Measure.Printed { Indicator: var indicator } ? Paths.Cell(key, indicator) : Paths.Report(key),
        number.Corrected)
    {
        PrintedValue = number.Printed,
    };
}

/// <summary>The cells that hold a number.</summary>
/// <param name="Total">How many reports have it in a cell: the total of the search at <c>url</c>.</param>
/// <param name="Items">The cells of the first of them.</param>
/// <param name="Url">The search for the number in cells.</param>
sealed record CellsBody(int Total, ImmutableArray<CellHitBody> Items, string Url)
{
    public static CellsBody Of(SearchAddress address, NumberInCells cells) => new(
        cells.Results.Total,
        [.. from hit in cells.Results.Hits from number in hit.Numbers select CellHitBody.Of(hit.Report, HitNumberBody.Of(hit.Report.Key, number))],
        (address.Unordered with { Text = cells.Query.ToString()! }).Under(Paths.Api + Paths.Search));
}

/// <summary>A cell that holds a number.</summary>
/// <param name="Report">The report.</param>
/// <param name="Indicator">The id of the indicator.</param>
/// <param name="Path">The headings over the cell, the table's title first.</param>
/// <param name="Value">The number as printed or corrected; null where the printed number was found and a person says that none should stand there.</param>
/// <param name="Raw">The ink; null where nothing is printed.</param>
/// <param name="Url">The cell on the report's page.</param>
/// <param name="Corrected">Whether a person corrected the cell.</param>
sealed record CellHitBody(CardBody Report, string Indicator, ImmutableArray<string> Path, decimal? Value, string? Raw, string Url, bool Corrected)
{
    /// <summary>The number printed in a corrected cell; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PrintedValue { get; init; }

    public static CellHitBody Of(ReportCard report, HitNumberBody number) => new(CardBody.Of(report), number.Indicator, number.Path, number.Value, number.Raw, number.Url, number.Corrected) { PrintedValue = number.PrintedValue };
}
