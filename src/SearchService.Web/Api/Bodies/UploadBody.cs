using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Web.Uploads;

namespace SearchService.Web.Api.Bodies;

/// <summary>Files that were sent to the upload page: how far they are.</summary>
/// <param name="Id">The upload's id.</param>
/// <param name="State"><c>reading</c>, <c>ready</c> (a person is to decide), <c>storing</c> or <c>done</c>.</param>
/// <param name="Files">The files in their order.</param>
sealed record UploadBody(string Id, string State, ImmutableArray<UploadedFileBody> Files)
{
    public static UploadBody Of(string id, UploadProgress progress) => new(id, Word.Of(progress.State), [.. progress.Files.Select(UploadedFileBody.Of)]);
}

/// <summary>A file of an upload.</summary>
/// <param name="File">Its name.</param>
/// <param name="Understood">What was understood of it; null until it is read.</param>
/// <param name="Result">What became of it; null until it is stored or left out.</param>
sealed record UploadedFileBody(string File, UnderstoodBody? Understood, StoredOutcomeBody? Result)
{
    public static UploadedFileBody Of(UploadedFile file) => new(
        file.Name,
        file.Understood is { } understood ? UnderstoodBody.Of(understood) : null,
        file.Result is { } result ? new(result.Word, file.Name, result.Key?.ToString(), result.Reason) : null);
}

/// <summary>What was understood of a file that is not stored yet.</summary>
/// <param name="Accepted">Whether it would be stored as a report.</param>
/// <param name="Reason">Why it would not, a stable word, or null.</param>
/// <param name="Message">Why it would not, a sentence, or null.</param>
/// <param name="Key">The key it would have, or null.</param>
/// <param name="Agency">Whose report it is, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="Title">The title as printed, or null.</param>
/// <param name="Format">The form of the tables, or null.</param>
/// <param name="Cells">How many cells were read.</param>
/// <param name="Sections">The sections of the narrative, in the document's order.</param>
/// <param name="Evidence">Why agency, year, region and the rest have their values.</param>
/// <param name="Findings">The sums that fail.</param>
/// <param name="Warnings">What a reader should know.</param>
sealed record UnderstoodBody(
    bool Accepted, string? Reason, string? Message, string? Key, AgencyBody? Agency, int? Year, string? Title, string? Format, int Cells,
    ImmutableArray<string> Sections, ImmutableArray<EvidenceBody> Evidence, ImmutableArray<OutcomeBody> Findings, ImmutableArray<WarningBody> Warnings)
{
    public static UnderstoodBody Of(Understood understood) =>
        understood.Report is { } report ? Of(understood, ReportBody.Of(report, understood.Outcomes)) : new(false, understood.Reason, understood.Message, null, null, null, null, null, 0, [], [], [], []);

    static UnderstoodBody Of(Understood understood, ReportBody report) => new(
        understood.Reason is null, understood.Reason, understood.Message, report.Key, report.Agency, report.Year, report.Title, report.Format, report.Cells.Length,
        [.. report.Sections.Select(section => section.Id)], report.Evidence, report.Findings, report.Warnings);
}
