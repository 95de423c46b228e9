using SearchService.Ingest;
using SearchService.Sqlite;

namespace SearchService.Web.Commands;

/// <summary>The fictional reports a new installation shows until it has real ones.</summary>
static class Samples
{
    /// <summary>Ingests them where there is nothing else, and says so.</summary>
    public static void IngestInto(ReportStore store, string folder, TextWriter output)
    {
        var samples = Path.Combine(folder, "samples");
        if (store.Summary is not { Versions: 0, Quarantined: 0 } || !Directory.Exists(samples))
            return;
        var count = new Ingestion(new IngestPipeline(), store) { Sample = true }.Run(InputFiles.At([samples])).Count(file => file.IsReport);
        output.WriteLine($"数据目录为空，已导入 {count} 份虚构的示例年报；导入真实年报时自动移除。The store was empty: {count} fictional sample reports were ingested; they leave with the first real ingest.");
    }
}
