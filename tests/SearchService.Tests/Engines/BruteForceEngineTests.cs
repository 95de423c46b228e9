using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Tests.Engines;

public sealed class BruteForceEngineTests : SearchEngineContract
{
    protected override ISearchEngine EngineOver(params Report[] reports) => new BruteForceEngine(reports);
}
