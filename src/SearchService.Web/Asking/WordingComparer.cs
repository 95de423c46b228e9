using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>Sets the wording of two stored reports side by side.</summary>
sealed class WordingComparer(ReportStore store, TimeLimit limit)
{
    /// <summary>The comparison, or a sentence on the report that is not there.</summary>
    /// <exception cref="SearchTimeoutException">The time was over.</exception>
    public ValueTask<(ComparedWording? Compared, string? Missing)> CompareAsync(WordingAddress address, CancellationToken cancellation) =>
        limit.InTimeAsync(limited => ValueTask.FromResult(Compare(address, limited)), cancellation);

    (ComparedWording? Compared, string? Missing) Compare(WordingAddress address, CancellationToken cancellation) => store.Named(address.Left, address.Right) switch
    {
        [null, _] => (null, VersionName.NoSuch(address.Left)),
        [_, null] => (null, VersionName.NoSuch(address.Right)),
        [{ } left, { } right] => (ComparedWording.Of(ComparedReport.Of(left), ComparedReport.Of(right), address.Section, cancellation), null),
        var found => throw new InvalidOperationException($"There are {found.Length} versions of two."),
    };
}
