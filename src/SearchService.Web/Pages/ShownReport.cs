using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>A version of a report as its page shows it.</summary>
/// <param name="Stored">The version.</param>
/// <param name="AskedVersion">The number in the address, or null where the current version was asked for.</param>
/// <param name="Outcomes">How its sums turned out.</param>
/// <param name="Question">What is marked in its text.</param>
/// <param name="Last">The number of the current version; null where the report was withdrawn.</param>
sealed record ShownReport(StoredReport Stored, int? AskedVersion, ImmutableArray<Outcome> Outcomes, SearchAddress Question, int? Last)
{
    /// <summary>The report.</summary>
    public Report Report => Stored.Report;

    /// <summary>Its permanent name.</summary>
    public ReportKey Key => Report.Key!.Value;

    /// <summary>The address of what is shown, without a question.</summary>
    public string Path => AskedVersion is { } number ? Paths.Version(Key, number) : Paths.Report(Key);

    /// <summary>The sums that fail, in the order of the form.</summary>
    public ImmutableArray<Outcome> Failed { get; } = [.. Outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails)];

    /// <summary>Whether it is a draft that is nowhere stored, so that nothing leads to it.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether the year before can be compared with it.</summary>
    public bool HasBefore { get; init; }

    /// <summary>The cell to tell more of, or null.</summary>
    public Indicator? Cell { get; init; }

    /// <summary>The fact of an id, where the report's form has it or adds it up.</summary>
    public Indicator? Find(string? indicatorId) =>
        Report.Form.Indicators.Concat(Report.Form.Subtotals.Select(subtotal => subtotal.Indicator)).FirstOrDefault(indicator => indicator.Id == indicatorId);

    /// <summary>The numbers, from 1, of the failed sums in which a cell of this report stands.</summary>
    public IEnumerable<int> FindingsAt(string indicatorId) =>
        Failed.Index().Where(failed => failed.Item.Suspect == indicatorId || failed.Item.Rule.Terms.Contains(new Term(indicatorId)) || failed.Item.Rule.Terms.Contains(new Term(indicatorId, -1))).Select(failed => failed.Index + 1);
}
