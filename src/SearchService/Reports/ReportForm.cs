using System.Collections.Concurrent;
using System.Collections.Immutable;
using SearchService.Reports.Formats;

namespace SearchService.Reports;

/// <summary>
/// The blocks a document's tables follow: those of one edition, of several (real documents mix them), or none. Reports follow a
/// handful of forms, so each is made once, with its facts and sums; two forms are the same when they are the same object.
/// </summary>
public sealed class ReportForm
{
    static readonly ConcurrentDictionary<string, ReportForm> Known = [];

    readonly HashSet<string> _ids;
    readonly HashSet<string> _facts;

    ReportForm(ImmutableArray<BlockFormat> blocks)
    {
        Blocks = blocks;
        Id = blocks.IsEmpty ? "narrative" : string.Join('+', Editions.OrderDescending().Select(edition => edition.ToString("D")));
        // Both editions of one block print some facts under the same name.
        Indicators = [.. blocks.SelectMany(block => block.Indicators).DistinctBy(indicator => indicator.Id)];
        Rules = [.. blocks.SelectMany(BalanceRules.Within)];
        Subtotals = [.. Subtotal.In(this)];
        _ids = [.. Indicators.Select(indicator => indicator.Id)];
        _facts = [.. _ids, .. Subtotals.Select(subtotal => subtotal.Indicator.Id)];
    }

    /// <summary>The form of these blocks, in the order they are printed.</summary>
    public static ReportForm Of(params IEnumerable<BlockFormat> blocks)
    {
        ImmutableArray<BlockFormat> inOrder = [.. blocks];
        return Known.GetOrAdd(string.Join(' ', inOrder.Select(block => block.Id)), static (_, blocks) => new(blocks), inOrder);
    }

    /// <summary>No tables of a statutory form: a report from before 2019, or one whose tables are unreadable.</summary>
    public static ReportForm Narrative { get; } = Of();

    /// <summary>The blocks in the order they are printed.</summary>
    public ImmutableArray<BlockFormat> Blocks { get; }

    /// <summary><c>2021</c>, <c>2019</c>, <c>2021+2019</c> or <c>narrative</c>.</summary>
    public string Id { get; }

    /// <summary>The facts these blocks print, in order.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>Every sum that must hold between these facts.</summary>
    public ImmutableArray<BalanceRule> Rules { get; }

    /// <summary>The subtotals these blocks do not print.</summary>
    public ImmutableArray<Subtotal> Subtotals { get; }

    /// <summary>Whether these blocks print a fact.</summary>
    public bool Prints(string indicatorId) => _ids.Contains(indicatorId);

    /// <summary>Whether these blocks print a fact or print what it adds up.</summary>
    public bool Has(string indicatorId) => _facts.Contains(indicatorId);

    // Only the first table tells the editions apart for sure: a single row （六） in a later report is a deviation
    // that real reports of 2023 show, and the third table never changed.
    IEnumerable<Edition> Editions =>
        (Blocks.Any(IsTelling) ? Blocks.Where(IsTelling) : Blocks).Select(block => block.Edition).Distinct();

    static bool IsTelling(BlockFormat block) => block.TableId == Disclosure.TableId;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
