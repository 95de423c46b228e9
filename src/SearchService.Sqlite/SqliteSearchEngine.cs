using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Search;
using SearchService.Sqlite.FullText;

namespace SearchService.Sqlite;

/// <summary>
/// The embedded engine, over a database that <see cref="ReportStore"/> has opened before. Any number of searches may run beside each other and beside a
/// writer, in this process or another; each sees one state of the store from its first read to its last.
/// </summary>
/// <param name="database">The database.</param>
public sealed class SqliteSearchEngine(Database database) : ISearchEngine, IDisposable
{
    readonly ConcurrentBag<SearchConnection> _idle = [];
    readonly SemaphoreSlim _permits = new(2 * Environment.ProcessorCount);
    readonly PairFrequencies _frequencies = new();
    readonly Lock _reading = new();
    ReportColumns? _columns;

    /// <inheritdoc/>
    public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation) => AskAsync(
        request.Filters, (connection, columns, filters, change) => new SearchRun(connection, columns, request with { Filters = filters }, change, cancellation).Results(), cancellation);

    /// <inheritdoc/>
    public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation) => AskAsync(
        request.Filters, (connection, columns, filters, change) => new MatrixRun(connection, columns, request with { Filters = filters }, change, cancellation).Results(), cancellation);

    /// <inheritdoc/>
    public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation) => AskAsync(
        request.Filters, (connection, columns, filters, change) => new SimilarRun(connection, columns, request with { Filters = filters }, change, cancellation).Results(), cancellation);

    // In one state of the store from the first read to the last.
    async ValueTask<T> AskAsync<T>(Filters filters, Func<SearchConnection, ReportColumns, Filters, long, T> answer, CancellationToken cancellation)
    {
        await _permits.WaitAsync(cancellation);
        SearchConnection? connection = null;
        try
        {
            connection = _idle.TryTake(out var idle) ? idle : new SearchConnection(database, _frequencies);
            using var snapshot = connection.Connection.BeginTransaction(deferred: true);
            var changeNumber = connection.Connection.ExecuteScalar<long>("SELECT number FROM change");
            return answer(connection, ColumnsOf(connection.Connection, changeNumber), AgencyNames.WithIds(connection.Connection, filters), changeNumber);
        }
        finally
        {
            if (connection is not null)
                _idle.Add(connection);
            _permits.Release();
        }
    }

    // Columns newer than the snapshot serve as well: they hold every version with the changes between which it is current.
    ReportColumns ColumnsOf(SqliteConnection connection, long changeNumber)
    {
        lock (_reading)
        {
            if (_columns is null || _columns.ChangeNumber < changeNumber)
                _frequencies.Notice((_columns = ColumnReader.Read(connection, changeNumber, _columns)).Count);
            return _columns;
        }
    }

    /// <summary>Closes the idle connections.</summary>
    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
            connection.Dispose();
        _permits.Dispose();
    }
}
