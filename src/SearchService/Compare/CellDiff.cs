using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>How a cell differs from the same fact in another report.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Delta">The second number minus the first, where both are numbers of the same fact.</param>
/// <param name="Percent">
/// The difference in percent of the first number, unrounded; null where the first is zero: from 0 to 5 is +5 and “—”, never a percentage.
/// </param>
public sealed record CellDiff(ChangeKind Kind, decimal? Delta = null, decimal? Percent = null)
{
    /// <summary>Compares a fact in two reports; null where neither has a cell for it.</summary>
    internal static CellDiff? Of(Indicator fact, ReportFacts before, ReportFacts after) => (before[fact], after[fact]) switch
    {
        (null, null) => null,
        _ when !before.Has(fact) || !after.Has(fact) => new(Comparability.IsRedefined(fact.Id) ? ChangeKind.DefinitionChanged : ChangeKind.NotInThisForm),
        (null, _) or (_, null) => new(ChangeKind.NotRead),
        ({ Value: not null } from, { Value: not null } to) when !Units.CountAlike(from.Unit, to.Unit) => new(ChangeKind.OtherUnit),
        ({ Value: { } from }, { Value: { } to }) => Numbers(from, to),
        var (one, other) => new(one.State == other.State ? ChangeKind.None : ChangeKind.State),
    };

    static CellDiff Numbers(decimal from, decimal to) =>
        new(from == to ? ChangeKind.None : ChangeKind.Number, to - from, from == 0 ? null : (to - from) / Math.Abs(from) * 100);
}
