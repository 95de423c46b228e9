using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Tests.Engines;

public sealed class SqliteSearchEngineTests : SearchEngineContract, IDisposable
{
    readonly List<StoredReports> _stores = [];

    protected override ISearchEngine EngineOver(params Report[] reports)
    {
        _stores.Add(new(reports));
        return _stores[^1].Engine;
    }

    public void Dispose() => _stores.ForEach(store => store.Dispose());
}
