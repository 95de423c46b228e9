using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Corpus.Tables;

/// <summary>What one year hands on to the next: the sums X1 and X2 between two reports come from here.</summary>
/// <param name="CarriedForward">The requests carried forward, by applicant without the total.</param>
/// <param name="InForce">The documents in force, by row: <c>rules</c>.</param>
/// <param name="Items">The items of the 2019 form's 上一年项目数量 for the year to come, by row: <c>licensing</c>.</param>
public sealed record Ledger(
    ImmutableArray<int> CarriedForward, ImmutableDictionary<string, int> InForce, ImmutableDictionary<string, int> Items)
{
    /// <summary>Nothing is handed on: the agency's first year.</summary>
    public static Ledger Opening { get; } = new([0, 0, 0, 0, 0, 0], ImmutableDictionary<string, int>.Empty, ImmutableDictionary<string, int>.Empty);

    /// <summary>The ledger after a year's tables, as they are printed: next year continues from a printed error.</summary>
    public Ledger After(Counts printed) => new(
        [.. Applicants.Parts.Select(part => Int(printed, $"requests/carried-forward/{part}") ?? 0)],
        InForce.SetItems(Rows(printed, "disclosure/", "/in-force", _ => 0)),
        Items.SetItems(Rows(printed, "disclosure/", "/items-last-year", row => Int(printed, $"disclosure/{row}/change") ?? 0)));

    static IEnumerable<KeyValuePair<string, int>> Rows(Counts printed, string table, string column, Func<string, int> added) =>
        from cell in printed
        let id = cell.Indicator.Id
        where id.StartsWith(table, StringComparison.Ordinal) && id.EndsWith(column, StringComparison.Ordinal)
        let row = id[table.Length..^column.Length]
        select KeyValuePair.Create(row, (int)(cell.Value ?? 0) + added(row));

    static int? Int(Counts counts, string id) => (int?)counts[id]?.Value;
}
