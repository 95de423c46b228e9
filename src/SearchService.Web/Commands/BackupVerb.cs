using System.Collections.Immutable;
using System.CommandLine;
using SearchService.Sqlite;

namespace SearchService.Web.Commands;

/// <summary><c>backup FILE</c>: copies a store that is in use.</summary>
static class BackupVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "新的 ZIP 文件；解压即是数据目录 / A new ZIP archive; unpacked, it is a data folder" };
        var data = DataFolder.Option();
        var verb = new Command("backup", "备份正在使用的数据 / Copy a store that is in use") { file, data };
        verb.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(data), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return verb;
    }

    static int Run(string path, string? data, TextWriter output, TextWriter error)
    {
        if (DataFolder.Existing(data) is not { } database)
            return DataFolder.ReportMissing(data, error);
        if (File.Exists(path))
        {
            error.WriteLine($"{path} 已存在；请另给一个名字。The file exists; give another name.");
            return CommandLine.Refused;
        }
        using var store = ReportStore.Open(database);
        var missing = Write(path, store);
        foreach (var sha256 in missing)
            error.WriteLine($"原件 {sha256} 不在，备份中也没有。The original is missing, in the copy too.");
        output.WriteLine($"已备份到 {path}。The store is copied.");
        return missing.IsEmpty ? CommandLine.Well : CommandLine.Refused;
    }

    // A name of its own until it is whole.
    static ImmutableArray<string> Write(string path, ReportStore store)
    {
        var unfinished = $"{path}.part";
        try
        {
            ImmutableArray<string> missing;
            using (var archive = File.Create(unfinished))
                missing = store.Backup(archive);
            File.Move(unfinished, path);
            return missing;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
