using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Api.Bodies;

/// <summary>A number of an agency and year, or why there is none.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="State"><c>number</c>, <c>missing</c>, <c>quarantined</c>, <c>notInThisForm</c>, <c>notRead</c>, <c>blank</c>, <c>notApplicable</c>, <c>text</c>, <c>unreadable</c>, <c>otherUnit</c> or <c>zeroDenominator</c>.</param>
/// <param name="Value">The number as printed or, where <c>corrected</c>, as a person corrected it; of a ratio, as a share of 1, rounded to six places; null in every state but <c>number</c>.</param>
/// <param name="Numerator">Of a ratio, what is divided.</param>
/// <param name="Denominator">Of a ratio, what it is divided by.</param>
/// <param name="Report">The report's key, or null where there is none.</param>
/// <param name="Cells">The cells behind it.</param>
/// <param name="Corrected">Whether a person has corrected any of them.</param>
/// <param name="Url">The number on the report's page: the cell, or the report where there are several or none; null where there is no report.</param>
sealed record PointBody(int Year, string State, decimal? Value, decimal? Numerator, decimal? Denominator, string? Report, ImmutableArray<PointCellBody> Cells, bool Corrected, string? Url)
{
    /// <summary>What the value would be of the cells as printed; left out where nothing is corrected.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PrintedPointBody? Printed { get; init; }

    public static PointBody Of(Point point) => new(
        point.Of.Year, Word.Of(point.State), Round(point.Value), point.Numerator, point.Denominator,
        point.Of.Report is null ? null : point.Of.Key.ToString(),
        [.. point.Cells.Select(cell => PointCellBody.Of(point.Of.Key, cell))],
        point.Corrected, Paths.Point(point))
    {
        Printed = point.AsPrinted is { } printed ? new(Word.Of(printed.State), Round(printed.Value)) : null,
    };

    /// <summary>A share of 1 to six places; numbers that are printed have fewer.</summary>
    public static decimal? Round(decimal? value) => value is { } number ? Math.Round(number, 6, MidpointRounding.AwayFromZero) : null;
}

/// <summary>A number as it would be without corrections.</summary>
/// <param name="State">As of a point.</param>
/// <param name="Value">As of a point.</param>
sealed record PrintedPointBody(string State, decimal? Value);

/// <summary>A cell behind a number.</summary>
/// <param name="Indicator">The fact; that of the older form, where it stands for the one asked for.</param>
/// <param name="State">What the cell says; <c>missing</c> where the document holds no such cell and a person supplied it.</param>
/// <param name="Value">The number as printed, or null.</param>
/// <param name="Raw">The ink.</param>
/// <param name="Computed">Whether it is a subtotal the form does not print.</param>
/// <param name="Url">The cell on the report's page.</param>
sealed record PointCellBody(string Indicator, string State, decimal? Value, string Raw, bool Computed, string Url)
{
    /// <summary>What a person says it should hold, which the point is computed with; left out where nobody does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionBody? Correction { get; init; }

    public static PointCellBody Of(ReportKey key, Cell cell) => new(cell.Indicator.Id, SaidFields.StateOf(cell.AsPrinted()), cell.AsPrinted()?.Value, cell.AsPrinted()?.Raw ?? "", cell.Computed, Paths.Cell(key, cell.Indicator))
    {
        Correction = CorrectionBody.Of(cell),
    };
}

/// <summary>How many agencies a figure stands for; reporting, missing and excluded add up to all.</summary>
/// <param name="Agencies">All agencies asked for.</param>
/// <param name="Reporting">Those with a value.</param>
/// <param name="Missing">Those of whose year there is nothing.</param>
/// <param name="Excluded">Those whose document gives no value, by reason.</param>
/// <param name="Corrected">Those, with a value or without, of which a person has corrected a cell.</param>
sealed record PointCoverageBody(int Agencies, int Reporting, int Missing, ImmutableArray<ExcludedBody> Excluded, int Corrected)
{
    public static PointCoverageBody Of(PointCoverage coverage) =>
        new(coverage.Agencies, coverage.Reporting, coverage.Missing, [.. coverage.Excluded.Select(excluded => new ExcludedBody(Word.Of(excluded.Reason), excluded.Count))], coverage.Corrected);
}

/// <summary>Agencies left out for one reason.</summary>
/// <param name="Reason">As the state of a point.</param>
/// <param name="Count">How many.</param>
sealed record ExcludedBody(string Reason, int Count);
