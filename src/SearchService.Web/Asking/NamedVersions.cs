using System.Collections.Immutable;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>Finds what an address names.</summary>
static class NamedVersions
{
    /// <summary>The version of each name, in order and as of one state of the store; null where the name is none or there is no such version.</summary>
    public static ImmutableArray<StoredReport?> Named(this ReportStore store, params IEnumerable<string> names)
    {
        var asked = names.Select(VersionName.TryParse).ToList();
        var found = new Queue<StoredReport?>(store.Find(asked.OfType<VersionName>().Select(name => (name.Key, name.Version))));
        return [.. asked.Select(name => name is null ? null : found.Dequeue())];
    }
}
