using System.CommandLine;
using SearchService.Sqlite;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands.Export;

/// <summary><c>export DIR</c>: the open data set.</summary>
static class ExportVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "空目录 / An empty folder" };
        var format = new Option<string[]>("--format") { Description = "csv 或 jsonl，默认两者 / One of them; both by default" }.AcceptOnlyFromAmong(DataSetWriter.Formats);
        var data = DataFolder.Option();
        var verb = new Command("export", "导出全部数据：CSV、JSONL、数据字典与校验和 / The whole data set with a dictionary and checksums") { folder, format, data };
        verb.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(format) is { Length: > 0 } stated ? stated : DataSetWriter.Formats, parsed.GetValue(data), parsed.InvocationConfiguration));
        return verb;
    }

    static int Run(string folder, string[] formats, string? data, InvocationConfiguration console)
    {
        if (DataFolder.Existing(data) is not { } database)
            return DataFolder.ReportMissing(data, console.Error);
        if (Directory.CreateDirectory(folder).EnumerateFileSystemInfos().Any())
        {
            console.Error.WriteLine($"{folder} 不是空目录；请另给一个。The folder is not empty; name another.");
            return CommandLine.Refused;
        }
        using var store = ReportStore.Open(database);
        console.Output.WriteLine($"已导出 {Write(folder, formats, store)} 份年报到 {folder}。The data set is written.");
        return CommandLine.Well;
    }

    static int Write(string folder, string[] formats, ReportStore store)
    {
        using var writer = new DataSetWriter(folder, formats.ToHashSet(StringComparer.Ordinal));
        var count = 0;
        foreach (var (stored, before) in store.Everything())
        {
            writer.Write(new(stored, Judgement.Of(stored.Report, before?.Report)));
            count++;
        }
        writer.End();
        return count;
    }
}
