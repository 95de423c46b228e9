using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>Sets the wording of two stored reports side by side.</summary>
sealed class WordingComparer(ReportStore store, TimeLimit limit)
{
    /// <summary>The comparison, or the name of the report that is not there.</summary>
    /// <exception cref="SearchTimeoutException">The time was over.</exception>
    public ValueTask<(ComparedWording? Compared, string? Missing)> CompareAsync(WordingAddress address, CancellationToken cancellation) =>
        limit.InTimeAsync(limited => ValueTask.FromResult(Compare(address, limited)), cancellation);

    (ComparedWording? Compared, string? Missing) Compare(WordingAddress address, CancellationToken cancellation) => (Find(address.Left), Find(address.Right)) switch
    {
        (null, _) => (null, address.Left),
        (_, null) => (null, address.Right),
        ({ } left, { } right) => (new(left, right, WordingDiff.Of(Sections(left, address.Section), Sections(right, address.Section), cancellation)), null),
    };

    StoredReport? Find(string name) => VersionName.TryParse(name) is { } named ? store.Find(named.Key, named.Version) : null;

    static IEnumerable<Section> Sections(StoredReport stored, SectionKind? kind) => stored.Report.Sections.Where(section => kind is null || section.Kind == kind);
}

/// <summary>Two reports side by side.</summary>
/// <param name="Left">The one on the left.</param>
/// <param name="Right">The one on the right.</param>
/// <param name="Diff">Their wording.</param>
sealed record ComparedWording(StoredReport Left, StoredReport Right, WordingDiff Diff);
