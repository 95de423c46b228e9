using System.CommandLine;
using SearchService.Sqlite;

namespace SearchService.Web.Commands;

/// <summary><c>reindex</c>: makes the full-text index anew.</summary>
static class ReindexVerb
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var verb = new Command("reindex", "重建全文索引 / Make the full-text index anew") { data };
        verb.SetAction(parsed => Run(parsed.GetValue(data), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return verb;
    }

    static int Run(string? data, TextWriter output, TextWriter error)
    {
        if (DataFolder.Existing(data) is not { } database)
            return DataFolder.ReportMissing(data, error);
        using var store = ReportStore.Open(database);
        var versions = store.Reindex();
        output.WriteLine($"已重建 {versions} 个版本的索引。{versions} versions are indexed.");
        return CommandLine.Well;
    }
}
