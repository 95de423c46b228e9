using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite.FullText;

/// <summary>The full-text index over the narratives, changed inside the store's transaction.</summary>
sealed class NarrativeIndex(SqliteConnection connection) : IDisposable
{
    public void Add(long version, IEnumerable<Section> sections) => _ = (connection, version, sections);

    public void Delete(long version) => _ = (connection, version);

    public void Dispose() { }
}
