using System.Collections.Immutable;
using SearchService.Reports.Formats;

namespace SearchService.Reports;

/// <summary>The blocks a document's tables follow: those of one edition, of several (real documents mix them), or none.</summary>
/// <param name="Blocks">The blocks in the order they are printed.</param>
public sealed record ReportForm(ImmutableArray<BlockFormat> Blocks)
{
    /// <summary>No tables of a statutory form: a report from before 2019, or one whose tables are unreadable.</summary>
    public static ReportForm Narrative { get; } = new([]);

    /// <summary><c>2021</c>, <c>2019</c>, <c>2021+2019</c> or <c>narrative</c>.</summary>
    public string Id => Blocks.IsEmpty ? "narrative" : string.Join('+', Editions.OrderDescending().Select(edition => edition.ToString("D")));

    // Only the first table tells the editions apart for sure: a single row （六） in a later report is a deviation
    // that real reports of 2023 show, and the third table never changed.
    IEnumerable<Edition> Editions =>
        (Blocks.Any(IsTelling) ? Blocks.Where(IsTelling) : Blocks).Select(block => block.Edition).Distinct();

    /// <summary>The facts these blocks print, in order.</summary>
    public ImmutableArray<Indicator> Indicators { get; } = [.. Blocks.SelectMany(block => block.Indicators)];

    /// <summary>Every sum that must hold between these facts.</summary>
    public ImmutableArray<BalanceRule> Rules { get; } = [.. Blocks.SelectMany(BalanceRules.Within)];

    static bool IsTelling(BlockFormat block) => block.TableId == Disclosure.TableId;

    /// <summary>Two forms are the same when their blocks are, in order.</summary>
    public bool Equals(ReportForm? other) => other is not null && Blocks.SequenceEqual(other.Blocks);

    /// <inheritdoc/>
    public override int GetHashCode() => Blocks.Length;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
