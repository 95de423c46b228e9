using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>From keys to tables side by side, with the sums of each report and those between years, all in one state of the store.</summary>
sealed class TableComparer(ReportStore store)
{
    public ComparisonAnswer Compare(TablesAddress address)
    {
        if (address.Keys.Length is < TableDiff.Fewest or > TableDiff.Most)
            return new ComparisonAnswer.WrongNumber(address.Keys.Length);
        if (address.Keys.FirstOrDefault(key => ReportKey.TryParse(key) is null) is { } noKey)
            return new ComparisonAnswer.NoSuchReport(noKey);
        ImmutableArray<ReportKey> keys = [.. address.Keys.Select(key => ReportKey.TryParse(key)!.Value)];
        var found = store.Find(keys.Concat(keys.Select(YearBefore)));
        return keys.Where(key => !found.ContainsKey(key)).Select(key => (ReportKey?)key).FirstOrDefault() is { } missing
            ? new ComparisonAnswer.NoSuchReport(missing.ToString())
            : Side([.. keys.Select(key => found[key])], [.. keys.Select(key => BeforeOf(found[key].Report.Key!.Value))]);

        // By where they stand: an address may lead to a report that was moved to another agency.
        Report? BeforeOf(ReportKey key) => found.Values.FirstOrDefault(stored => stored.Report.Key == YearBefore(key))?.Report;
    }

    static ComparisonAnswer.Compared Side(ImmutableArray<StoredReport> stored, ImmutableArray<Report?> before)
    {
        var diff = TableDiff.Of([.. stored.Select(one => one.Report)]);
        return new(diff, stored, new(diff.Reports, [.. diff.Reports.Zip(before, Judgement.Of)]));
    }

    static ReportKey YearBefore(ReportKey key) => key with { Year = key.Year - 1 };
}

/// <summary>What became of a question for tables side by side.</summary>
abstract record ComparisonAnswer
{
    ComparisonAnswer() { }

    /// <summary>The tables.</summary>
    /// <param name="Diff">The tables, aligned.</param>
    /// <param name="Reports">The reports, in the same order.</param>
    /// <param name="Findings">The sums that fail, by the cells they touch.</param>
    public sealed record Compared(TableDiff Diff, ImmutableArray<StoredReport> Reports, CellFindings Findings) : ComparisonAnswer;

    /// <summary>Too few or too many reports.</summary>
    /// <param name="Given">How many were given.</param>
    public sealed record WrongNumber(int Given) : ComparisonAnswer
    {
        /// <summary>A sentence, Chinese first.</summary>
        public string Message => $"请给出 {TableDiff.Fewest} 到 {TableDiff.Most} 份年报的 key，以逗号分隔，现有 {Given} 个。From {TableDiff.Fewest} to {TableDiff.Most} keys are expected.";
    }

    /// <summary>A report that is not there.</summary>
    /// <param name="Key">Its key, as typed.</param>
    public sealed record NoSuchReport(string Key) : ComparisonAnswer
    {
        /// <summary>A sentence, Chinese first.</summary>
        public string Message => ReportKey.NoSuch(Key);
    }
}
