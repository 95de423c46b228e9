using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>
/// A sum that must hold, 勾稽关系: the terms on the left equal those on the right. Terms may reach back to the previous
/// year's report of the same agency.
/// </summary>
/// <param name="Id">The rule of the domain and where it applies: <c>R3/withheld/state-secret</c>.</param>
/// <param name="Statement">The rule in words, Chinese.</param>
/// <param name="Left">The terms on the left.</param>
/// <param name="Right">The terms on the right.</param>
public sealed record BalanceRule(string Id, string Statement, ImmutableArray<Term> Left, ImmutableArray<Term> Right)
{
    /// <summary>The terms of both sides.</summary>
    public IEnumerable<Term> Terms => Left.Concat(Right);

    /// <summary>How far a cell pushes left − right up when it grows by one: +1, −1, or 0 where it is not in the rule.</summary>
    public int SignOf(string indicatorId) =>
        Left.Where(term => term.IndicatorId == indicatorId && !term.OfPreviousYear).Sum(term => term.Sign)
        - Right.Where(term => term.IndicatorId == indicatorId && !term.OfPreviousYear).Sum(term => term.Sign);
}

/// <summary>One number in a sum.</summary>
/// <param name="IndicatorId">Which number.</param>
/// <param name="Sign">+1 to add it, −1 to take it away.</param>
/// <param name="OfPreviousYear">True where it is the previous year's number.</param>
public readonly record struct Term(string IndicatorId, int Sign = 1, bool OfPreviousYear = false);
