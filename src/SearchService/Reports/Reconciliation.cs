using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>Judges the sums of a report: every one of them, without stopping at the first fault.</summary>
public static class Reconciliation
{
    /// <summary>The outcomes of R1–R4 inside a report, with suspect cells.</summary>
    public static ImmutableArray<Outcome> Of(Report report) =>
        Explained(report, Suspects.MarkedIn([.. report.Form.Rules.Select(rule => Judge(rule, report.Counts, Counts.None))]));

    /// <summary>
    /// The outcomes of X1–X2 between a report and the same agency's report of the year before, or none where the years are not neighbors:
    /// a missing year leaves the carry-over unjudged.
    /// </summary>
    public static ImmutableArray<Outcome> Between(Report previous, Report current) =>
        previous.Year + 1 == current.Year
            ? Explained(current, BalanceRules.BetweenYears(previous.Form, current.Form).Select(rule => Judge(rule, current.Counts, previous.Counts)))
            : [];

    static ImmutableArray<Outcome> Explained(Report report, IEnumerable<Outcome> outcomes) =>
        [.. outcomes.Select(outcome => outcome with { Dismissed = report.Dismissals.FirstOrDefault(dismissal => dismissal.IsOf(outcome))?.Word })];

    /// <summary>Judges one sum.</summary>
    public static Outcome Judge(BalanceRule rule, Counts current, Counts previous)
    {
        Cell? CellOf(Term term) => (term.OfPreviousYear ? previous : current)[term.IndicatorId];
        decimal Sum(ImmutableArray<Term> terms) => terms.Sum(term => term.Sign * (CellOf(term)?.Value ?? 0));

        ImmutableArray<Term> missing = [.. rule.Terms.Where(term => CellOf(term)?.State != CellState.Number)];
        // Only a cell that is there and says nothing may stand for zero; one that is unreadable or lost may not.
        var allBlank = missing.All(term => CellOf(term)?.State is CellState.Blank or CellState.NotApplicable);
        var (left, right) = (Sum(rule.Left), Sum(rule.Right));

        Outcome outcome = (missing.IsEmpty, left == right) switch
        {
            (true, true) => new(rule, OutcomeStatus.Holds, left, right),
            (true, false) => new(rule, OutcomeStatus.Fails, left, right),
            (false, true) when allBlank => new(rule, OutcomeStatus.HoldsIfBlankIsZero, left, right) { Missing = missing },
            _ => new(rule, OutcomeStatus.Undecided, null, null) { Missing = missing },
        };
        return outcome with { Corrected = rule.Terms.Any(term => CellOf(term)?.Correction is not null) };
    }
}
