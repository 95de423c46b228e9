using System.CommandLine;
using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;

namespace SearchService.Web.Commands;

/// <summary><c>ingest PATH…</c>: stores files, folders, archives and what a manifest names, one line a file, written when it is durable.</summary>
static class IngestVerb
{
    static readonly string[] Words = ["accepted", "version", "unchanged", "quarantined", "refused"];

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "文件、目录、ZIP 压缩包或 CSV 清单 / Files, folders, ZIP archives, CSV manifests", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "每行一个 JSON 对象 / One JSON object a line" };
        var data = DataFolder.Option();
        var verb = new Command("ingest", "导入年报 / Store reports") { paths, json, data };
        var stated = new StatedOptions(verb);
        verb.SetAction(parsed =>
        {
            using var store = ReportStore.Open(DataFolder.Of(parsed.GetValue(data)));
            return Run(new Ingestion(new IngestPipeline(), store) { Stated = stated.Read(parsed) },
                parsed.GetValue(paths)!, parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        });
        return verb;
    }

    static int Run(Ingestion ingestion, string[] paths, bool json, TextWriter output, TextWriter error)
    {
        var counts = Words.ToDictionary(word => word, _ => 0);
        foreach (var file in ingestion.Run(InputFiles.At(paths)))
        {
            counts[file.Word]++;
            Progress(counts.Values.Sum(), error);
            output.WriteLine(json ? ApiJson.PrintLine(new StoredOutcomeBody(file.Word, file.File.Path, file.Key?.ToString(), file.Reason)) : Line(file));
            output.Flush();
            if (!file.IsReport)
                error.WriteLine($"{OneField(file.File.Path)}：{file.Reason}");
        }
        (json ? error : output).WriteLine(string.Join(", ", Words.Select(word => $"{counts[word]} {word}")));
        return counts["quarantined"] + counts["refused"] > 0 ? CommandLine.Refused : CommandLine.Well;
    }

    // Where the lines go to a file, the person at the terminal sees nothing else for minutes.
    static void Progress(int files, TextWriter error)
    {
        if (files % FileGroups.Files == 0 && Console.IsOutputRedirected && !Console.IsErrorRedirected)
            error.Write($"\r{files} 个文件 files");
    }

    static string Line(IngestedFile file) => string.Join('\t', new[] { file.Word, file.File.Path, file.Key?.ToString() ?? "-", file.Reason ?? "" }.Select(OneField));

    // A tab or a line end in a file's name would make two fields or lines of it.
    static string OneField(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
