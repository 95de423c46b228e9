using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Api.Bodies;

/// <summary>A report with all that is known of it.</summary>
/// <param name="Key">Its permanent name, or null while agency or year is unknown.</param>
/// <param name="Version">The number of this version, or null where nothing is stored.</param>
/// <param name="Sample">Whether it is a fictional sample.</param>
/// <param name="Agency">Who reports, or null.</param>
/// <param name="Year">The year reported on, or null.</param>
/// <param name="Title">The title as printed, or null.</param>
/// <param name="Format">The form of the tables: <c>2021</c>, <c>2019</c>, <c>2021+2019</c>, <c>narrative</c>.</param>
/// <param name="PublishedOn">The date of publication or signature as far as it is stated: <c>2024-01</c>.</param>
/// <param name="Period">The statistical period, or null.</param>
/// <param name="Source">The document it was read from.</param>
/// <param name="Extractor">The software that read it.</param>
/// <param name="Evidence">Why agency, year and the rest have their values.</param>
/// <param name="Sections">The narrative.</param>
/// <param name="Cells">The numbers; a cell the document does not hold is not here.</param>
/// <param name="Statistics">The lines of an indicator list, which reports before 2019 print instead of the form.</param>
/// <param name="Checks">How many sums hold, fail or cannot be judged.</param>
/// <param name="Findings">The sums that fail.</param>
/// <param name="Warnings">What a reader should know.</param>
sealed record ReportBody(
    string? Key, int? Version, bool Sample, AgencyBody? Agency, int? Year, string? Title, string Format, string? PublishedOn, PeriodBody? Period,
    SourceBody Source, ExtractorBody Extractor, ImmutableArray<EvidenceBody> Evidence, ImmutableArray<SectionBody> Sections,
    ImmutableArray<CellBody> Cells, ImmutableArray<StatisticBody> Statistics, ChecksBody Checks, ImmutableArray<OutcomeBody> Findings, ImmutableArray<WarningBody> Warnings)
{
    /// <summary>Where it stood before a person corrected agency or year; left out where nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MoveBody? Moved { get; init; }

    /// <summary>Every outcome, where they were asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<OutcomeBody>? Outcomes { get; init; }

    /// <summary>Prints a report with the outcomes of its sums.</summary>
    public static ReportBody Of(Report report, IReadOnlyCollection<Outcome> outcomes) => new(
        report.Key?.ToString(), null, false,
        report.Agency is { } agency ? AgencyBody.Of(agency) : null,
        report.Year, report.Title, report.Form.Id, report.PublishedOn?.ToString(),
        report.Period is var (from, to) ? new(from, to) : null,
        SourceBody.Of(report.Source),
        new(Report.ExtractorVersion),
        [.. report.Evidence.Select(evidence => new EvidenceBody(evidence.Field, evidence.Value, evidence.From, evidence.Text))],
        [.. report.Sections.Select(section => new SectionBody(Word.Of(section.Kind), section.Heading, section.Text))],
        [.. report.Counts.Select(CellBody.Of)],
        [.. report.Statistics.Select(StatisticBody.Of)],
        ChecksBody.Of(outcomes),
        [.. outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(OutcomeBody.Of)],
        [.. report.Warnings.Select(warning => new WarningBody(warning.Code, warning.Message))]);

    /// <summary>Prints a version of the store.</summary>
    public static ReportBody Of(StoredReport stored, IReadOnlyCollection<Outcome> outcomes) =>
        Of(stored.Report, outcomes) with { Version = stored.Version, Sample = stored.Sample, Moved = MoveBody.Of(stored.Moved) };

    /// <summary>The same with every outcome listed.</summary>
    public ReportBody Listing(IEnumerable<Outcome> outcomes) => this with { Outcomes = [.. outcomes.Select(OutcomeBody.Of)] };
}

/// <summary>The statistical period, 统计期限.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
sealed record PeriodBody(DateOnly From, DateOnly To);

/// <summary>The document a report was read from.</summary>
/// <param name="FileName">Its name as given.</param>
/// <param name="MediaType">What it was recognized as.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Url">Where it was published, or null.</param>
/// <param name="RetrievedAt">When it was fetched, or null.</param>
sealed record SourceBody(string FileName, string MediaType, string Sha256, string? Url, DateTimeOffset? RetrievedAt)
{
    public static SourceBody Of(Source source) => new(source.FileName, source.MediaType, source.Sha256, source.Url, source.RetrievedAt);
}

/// <summary>The software that read a document.</summary>
/// <param name="Version">Its version.</param>
sealed record ExtractorBody(string Version);

/// <summary>Why a field has its value.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value this speaks for.</param>
/// <param name="From">Where it was found: <c>title</c>, <c>signature</c>, <c>period</c>, <c>fileName</c>, <c>caller</c> …</param>
/// <param name="Text">The words it was read from.</param>
sealed record EvidenceBody(string Field, string Value, string From, string Text);

/// <summary>A section of the narrative.</summary>
/// <param name="Id">Which one: <c>overview</c>.</param>
/// <param name="Heading">The heading as printed.</param>
/// <param name="Text">The text without tables, a line a paragraph.</param>
sealed record SectionBody(string Id, string Heading, string Text);

/// <summary>Something a reader should know.</summary>
/// <param name="Code">A stable word.</param>
/// <param name="Message">A sentence, Chinese first.</param>
sealed record WarningBody(string Code, string Message);
