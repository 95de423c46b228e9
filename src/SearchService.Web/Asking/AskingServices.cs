using Microsoft.Extensions.Options;
using SearchService.Ingest;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Hosting;

namespace SearchService.Web.Asking;

/// <summary>What takes questions and documents to the library, over a store and an engine that are registered already.</summary>
static class AskingServices
{
    public static IServiceCollection AddAsking(this IServiceCollection services) => services.AddSearching().AddComparing().AddDocuments();

    static IServiceCollection AddSearching(this IServiceCollection services) => services
        .AddSingleton(all => new TimeLimit(TimeSpan.FromSeconds(all.GetRequiredService<IOptions<ServiceOptions>>().Value.SearchSeconds)))
        .AddSingleton(all => new Searcher(all.GetRequiredService<ISearchEngine>(), all.GetRequiredService<ReportStore>(), all.GetRequiredService<TimeLimit>()))
        .AddSingleton(all => new TimedEngine(all.GetRequiredService<ISearchEngine>(), all.GetRequiredService<TimeLimit>()))
        .AddSingleton<MatrixCounter>()
        .AddSingleton<OccurrenceFinder>()
        .AddSingleton<NumberFinder>();

    static IServiceCollection AddComparing(this IServiceCollection services) => services
        .AddSingleton<TableComparer>()
        .AddSingleton<WordingComparer>()
        .AddSingleton<WordingHistory>()
        .AddSingleton<NeighborWordings>()
        .AddSingleton<SimilarFinder>()
        .AddSingleton<OriginFinder>();

    static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<IngestPipeline>()
        .AddSingleton<DraftJudge>()
        .AddSingleton<WritePermission>()
        .AddSingleton<DocumentDoor>();
}
