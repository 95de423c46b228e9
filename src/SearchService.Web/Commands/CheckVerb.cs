using System.Collections.Immutable;
using System.CommandLine;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary><c>check FILE…</c>: judges drafts before they are published. <c>check --stored [KEY…]</c>: what fails in the store.</summary>
static class CheckVerb
{
    public static Command Create()
    {
        var subjects = new Argument<string[]>("FILE|KEY") { Description = "文件；或与 --stored 同用，年报的 key / Files; with --stored, keys", Arity = ArgumentArity.ZeroOrMore };
        var stored = new Option<bool>("--stored") { Description = "检查已保存的年报 / Judge what is stored" };
        var json = new Option<bool>("--json") { Description = "以 JSON 打印 / Print JSON" };
        var data = DataFolder.Option();
        var verb = new Command("check", "检查勾稽关系，不保存 / Judge the sums; nothing is stored") { subjects, stored, json, data };
        var stating = new StatedOptions(verb);
        verb.Validators.Add(result =>
        {
            if (!result.GetValue(stored) && result.GetValue(subjects) is not { Length: > 0 })
                result.AddError("请给出文件，或用 --stored。Name a file, or say --stored.");
        });
        verb.SetAction(parsed =>
        {
            using var store = DataFolder.Existing(parsed.GetValue(data)) is { } database ? ReportStore.Open(database) : null;
            var (names, say) = (parsed.GetValue(subjects)!, new CheckPrinter(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(json)));
            return parsed.GetValue(stored) ? Stored(names, store, say) : Drafts(names, stating.Read(parsed), store, say);
        });
        return verb;
    }

    static int Drafts(string[] files, Stated stated, ReportStore? store, CheckPrinter say)
    {
        var pipeline = new IngestPipeline();
        Func<Report, ImmutableArray<Outcome>> judge = store is null ? Reconciliation.Of : store.Judge;
        var checks = files.Select(file => CheckBody.Of(file, new InputFile(file).Read(pipeline, stated), judge)).ToList();
        say.Drafts(checks);
        return checks.TrueForAll(check => check.Accepted) ? CommandLine.Well : CommandLine.Refused;
    }

    static int Stored(string[] keys, ReportStore? store, CheckPrinter say)
    {
        var unknown = keys.Where(key => ReportKey.TryParse(key) is not { } parsed || store?.Find(parsed) is null).ToList();
        var findings = store is null ? [] : Walk.All(new(Search.Filters.None), store.Findings).Where(finding => keys.Length == 0 || keys.Contains(finding.Report.Key.ToString()));
        say.Stored(findings.Select(StoredFindingBody.Of));
        foreach (var key in unknown)
            say.NoSuchReport(key);
        return unknown.Count == 0 ? CommandLine.Well : CommandLine.Refused;
    }
}
