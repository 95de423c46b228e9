using SearchService.Reports;

namespace SearchService.Search.Explaining;

/// <summary>What a note leads to. Addresses are made where they are known.</summary>
/// <param name="Label">What it is, for people.</param>
public abstract record NoteTarget(string Label)
{
    /// <summary>A search.</summary>
    /// <param name="Label">What it asks.</param>
    /// <param name="Text">The query.</param>
    /// <param name="Filters">The filters.</param>
    public sealed record Search(string Label, string Text, Filters Filters) : NoteTarget(Label);

    /// <summary>A version of a report.</summary>
    /// <param name="Key">The report.</param>
    /// <param name="Number">The number of the version.</param>
    public sealed record Version(ReportKey Key, int Number) : NoteTarget($"{Key}，第 {Number} 版");

    /// <summary>The documents in quarantine in whose text a query holds.</summary>
    /// <param name="Label">How many.</param>
    /// <param name="Text">The query.</param>
    public sealed record Quarantine(string Label, string Text) : NoteTarget(Label);
}
