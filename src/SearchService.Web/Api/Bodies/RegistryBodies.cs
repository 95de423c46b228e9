using System.Collections.Immutable;
using SearchService.Reports.Formats;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Bodies;

/// <summary>A countable fact of an edition of the form.</summary>
/// <param name="Format">The edition: <c>2021</c>.</param>
/// <param name="Indicator">Its id; the same fact has the same id in both editions.</param>
/// <param name="Path">Its headings, the table's title first.</param>
/// <param name="Unit">The unit the form asks for.</param>
sealed record IndicatorBody(string Format, string Indicator, ImmutableArray<string> Path, string Unit)
{
    /// <summary>Every fact of every edition, the newest edition first, in the form's order.</summary>
    public static ImmutableArray<IndicatorBody> All { get; } =
        [.. ReportFormat.All.Reverse().SelectMany(format => format.Indicators.Select(indicator => new IndicatorBody(format.Id, indicator.Id, indicator.Path, indicator.Unit)))];
}

/// <summary>A failed sum of a report of the store.</summary>
/// <param name="Report">The report.</param>
/// <param name="Finding">The sum.</param>
sealed record StoredFindingBody(CardBody Report, OutcomeBody Finding)
{
    public static StoredFindingBody Of(StoredFinding finding) => new(CardBody.Of(finding.Report), OutcomeBody.Of(finding.Outcome));
}

/// <summary>A document that is kept, but is no report that can be counted on.</summary>
/// <param name="Source">The document.</param>
/// <param name="Reason">A stable word: <c>needsIdentity</c>, <c>notAReport</c>, <c>blankForm</c> …</param>
/// <param name="Message">A sentence, Chinese first.</param>
/// <param name="Title">The title, where one was read all the same.</param>
/// <param name="Agency">The agency's name, where one was read all the same.</param>
/// <param name="Year">The year, where one was read all the same.</param>
/// <param name="QuarantinedAt">When it came.</param>
/// <param name="AgencyId">The agency's id in the registry, where one was read all the same.</param>
/// <param name="Release">How it leaves quarantine, a sentence, Chinese first.</param>
/// <param name="Url">The original, as a download.</param>
sealed record QuarantineBody(SourceBody Source, string Reason, string Message, string? Title, string? Agency, int? Year, DateTimeOffset QuarantinedAt, string? AgencyId, string Release, string Url)
{
    public static QuarantineBody Of(QuarantinedDocument document) => new(
        SourceBody.Of(document.Source), document.Reason, document.Message, document.Title, document.AgencyName, document.Year, document.QuarantinedAt,
        document.AgencyId, Asking.Release.Of(document), $"{Paths.Api}/quarantine/{document.Source.Sha256}/source");
}

/// <summary>What became of a document that was sent to be stored.</summary>
/// <param name="Word"><c>accepted</c>, <c>unchanged</c>, <c>version</c>, <c>quarantined</c> or <c>refused</c>.</param>
/// <param name="File">The file as given.</param>
/// <param name="Key">The report's key, or null.</param>
/// <param name="Reason">Why, where there is something to say.</param>
sealed record StoredOutcomeBody(string Word, string File, string? Key, string? Reason)
{
    public static StoredOutcomeBody Of(StoredOutcome stored) => new(stored.Word, stored.Outcome.File.Name, stored.Key?.ToString(), stored.Reason);
}

/// <summary>Whether the service answers.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
/// <param name="ChangeNumber">The state of the store, where it was asked.</param>
sealed record HealthBody(string Status, long? ChangeNumber);
