using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>An annual report on government information disclosure: one agency, one year, the narrative and the counts.</summary>
/// <param name="Source">The document it was read from.</param>
/// <param name="Form">The form its tables follow.</param>
public sealed record Report(Source Source, ReportForm Form)
{
    /// <summary>The version of the reader that made it; a change of what is read from the same bytes raises it.</summary>
    public const string ExtractorVersion = "2";

    /// <summary>Who reports, or null where neither the document nor the caller says.</summary>
    public Agency? Agency { get; init; }

    /// <summary>The year reported on, or null where neither the document nor the caller says.</summary>
    public int? Year { get; init; }

    /// <summary>The title as printed, its lines joined, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The date of publication or signature as far as it is stated.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>The statistical period, 统计期限, where it is stated.</summary>
    public (DateOnly From, DateOnly To)? Period { get; init; }

    /// <summary>The narrative, in the document's order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>The numbers of the tables, those a person corrected in their place.</summary>
    public Counts Counts { get; init; } = Counts.None;

    /// <summary>The lines of indicator lists (政府信息公开情况统计表) as printed; reports before 2019 have one.</summary>
    public ImmutableArray<Statistic> Statistics { get; init; } = [];

    /// <summary>Why agency, year, title and the rest have their values.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>What a reader of this report should know.</summary>
    public ImmutableArray<Warning> Warnings { get; init; } = [];

    /// <summary>The findings a person has seen and explained.</summary>
    public ImmutableArray<Dismissal> Dismissals { get; init; } = [];

    /// <summary>The permanent name, or null while agency or year is unknown.</summary>
    public ReportKey? Key => Agency is not null && Year is { } year ? new ReportKey(Agency.Id, year) : null;
}
