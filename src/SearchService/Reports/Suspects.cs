using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>
/// The single-cell hint: where one row sum and one column sum fail by the same difference, the cell at their crossing is suspect.
/// It is a hint and never a correction: two errors that cancel out look the same.
/// </summary>
static class Suspects
{
    public static ImmutableArray<Outcome> MarkedIn(ImmutableArray<Outcome> outcomes)
    {
        var failed = outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails).ToList();
        var rows = failed.Where(outcome => IsRow(outcome.Rule)).ToList();
        var columns = failed.Except(rows).ToList();
        return [.. outcomes.Select(outcome => outcome with { Suspect = SuspectOf(outcome, IsRow(outcome.Rule) ? columns : rows) })];
    }

    static bool IsRow(BalanceRule rule) => rule.Id.StartsWith("R3", StringComparison.Ordinal);

    static string? SuspectOf(Outcome outcome, List<Outcome> crossing)
    {
        if (outcome.Status != OutcomeStatus.Fails)
            return null;
        var candidates =
            from other in crossing
            from term in outcome.Rule.Terms
            where ErrorAt(term, outcome) is { } error && error == ErrorAt(term, other)
            select term.IndicatorId;
        return candidates.Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    // By how much the cell would have to be off to explain the failure, or null where the rule does not hold the cell.
    static decimal? ErrorAt(Term term, Outcome outcome) =>
        outcome.Rule.SignOf(term.IndicatorId) is var sign and not 0 ? (outcome.Left - outcome.Right) * sign : null;
}
