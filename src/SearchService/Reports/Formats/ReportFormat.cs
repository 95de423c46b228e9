using System.Collections.Immutable;

namespace SearchService.Reports.Formats;

/// <summary>An edition of the statutory form as data: its blocks, and through them its facts and sums.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="Blocks">Its blocks in the order they are printed.</param>
public sealed record ReportFormat(Edition Edition, ImmutableArray<BlockFormat> Blocks)
{
    /// <summary>Every edition, the oldest first.</summary>
    public static ImmutableArray<ReportFormat> All { get; } = [Format2019.Instance, Format2021.Instance];

    /// <summary>The form with every block of this edition.</summary>
    public ReportForm Form { get; } = ReportForm.Of(Blocks);

    /// <summary>The id in JSON and URLs: <c>2021</c>.</summary>
    public string Id => Edition.ToString("D");

    /// <summary>Every fact the form prints, in its order.</summary>
    public IEnumerable<Indicator> Indicators => Blocks.SelectMany(block => block.Indicators);
}
