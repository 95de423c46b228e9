using SearchService.Sqlite;

namespace SearchService.Web.Uploads;

/// <summary>What takes, keeps, reads, stores and sweeps uploads, in the folder of the store.</summary>
static class UploadServices
{
    public static IServiceCollection AddUploads(this IServiceCollection services) => services
        .AddSingleton(all => new WaitingFiles(all.GetRequiredService<ReportStore>().Folder, all.GetRequiredService<TimeProvider>()))
        .AddSingleton<UploadWork>()
        .AddSingleton<UploadDesk>()
        .AddHostedService<UploadSweeper>();
}
