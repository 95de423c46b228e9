using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>
/// The statistics tables of two or more reports side by side, aligned by indicator and never by position. Every view zips
/// <see cref="Rows"/>: values and differences have the length of <see cref="Reports"/>.
/// </summary>
/// <param name="Reports">The reports in the order they were asked for.</param>
/// <param name="Rows">One row for each fact that any of their forms has, the newest form's first, in the order of the form.</param>
public sealed record TableDiff(ImmutableArray<Report> Reports, ImmutableArray<TableDiffRow> Rows)
{
    /// <summary>The fewest reports that can stand side by side.</summary>
    public const int Fewest = 2;

    /// <summary>The most reports that can stand side by side.</summary>
    public const int Most = 12;

    /// <summary>What the reports print with their tables besides the numbers: 注：行政复议、行政诉讼数量含上年度结转数量。</summary>
    public IEnumerable<TableNote> Notes =>
        from report in Reports.Index()
        from section in report.Item.Sections
        where section.Kind is SectionKind.ProactiveDisclosure or SectionKind.Requests or SectionKind.Challenges && !string.IsNullOrWhiteSpace(section.Text)
        select new TableNote(report.Index, section.Kind, section.Text.Trim());

    /// <summary>What to know of the comparison as a whole, Chinese first; null where there is nothing to say.</summary>
    public string? Note => Reports.Zip(Reports.Skip(1), (before, after) => (Before: before.Key, After: after.Key))
        .Where(pair => pair.Before?.AgencyId != pair.After?.AgencyId && pair.Before?.Year != pair.After?.Year).Select(pair => $"{pair.Before} | {pair.After}").ToList() is { Count: > 0 } pairs
        ? $"相邻两份机关与年度都不同（{string.Join("、", pairs)}），其差既有机关之别，也有年度之别，无从分开。Neighbors differ in agency and in year; their differences are of both, and cannot be told apart."
        : null;

    /// <summary>Compares every report with the one before it in the list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than <see cref="Fewest"/> or more than <see cref="Most"/> reports.</exception>
    public static TableDiff Of(IReadOnlyList<Report> reports)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(reports.Count, Fewest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reports.Count, Most);
        ImmutableArray<ReportFacts> facts = [.. reports.Select(report => new ReportFacts(report))];
        return new([.. reports], [.. RowsOf(facts).Select(fact => Row(fact, facts))]);
    }

    static IEnumerable<Indicator> RowsOf(ImmutableArray<ReportFacts> reports)
    {
        var all = reports.OrderByDescending(report => report.FormId, StringComparer.Ordinal).SelectMany(report => report.Facts).DistinctBy(fact => fact.Id).ToList();
        var inANewerRow = all.Select(fact => Comparability.CounterpartOf(fact.Id)).ToHashSet();
        return all.Where(fact => !inANewerRow.Contains(fact.Id));
    }

    static TableDiffRow Row(Indicator fact, ImmutableArray<ReportFacts> reports)
    {
        ImmutableArray<CellDiff?> differences = [null, .. reports.Zip(reports.Skip(1), (before, after) => CellDiff.Of(fact, before, after))];
        var note = reports.Select(report => report.FormId).Distinct().Count() > 1 ? Comparability.NoteOn(fact.Id) : null;
        return new(fact, [.. reports.Select(report => report[fact])], differences, note);
    }
}

/// <summary>One fact in all the reports.</summary>
/// <param name="Indicator">The fact.</param>
/// <param name="Values">Each report's cell, or null where it has none.</param>
/// <param name="Differences">Each report's cell against the report before it in the list; the first has none.</param>
/// <param name="Note">What to know about the fact where the reports' forms differ, in Chinese; null where there is nothing to say.</param>
public sealed record TableDiffRow(Indicator Indicator, ImmutableArray<Cell?> Values, ImmutableArray<CellDiff?> Differences, string? Note)
{
    /// <summary>Whether every report prints 0, and nobody corrected it. What a report does not print is not zero.</summary>
    public bool IsZeroEverywhere => Values.All(cell => cell is { State: CellState.Number, Value: 0, Correction: null });

    /// <summary>Whether any report says something else than the one before it, or cannot be compared with it.</summary>
    public bool IsChanged => Differences.Any(difference => difference is { Kind: not ChangeKind.None });
}

/// <summary>Words that stand with a table.</summary>
/// <param name="Report">Which of the reports, from 0.</param>
/// <param name="Section">The section of the table.</param>
/// <param name="Text">The words; paragraphs end with a line feed.</param>
public sealed record TableNote(int Report, SectionKind Section, string Text);
