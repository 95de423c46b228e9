using System.CommandLine;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
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
        var against = new Option<string?>($"--{Parameters.Against.Name}") { Description = Parameters.Against.Description, HelpName = "KEY" }.Checked(Parameters.Against);
        var json = new Option<bool>("--json") { Description = "以 JSON 打印 / Print JSON" };
        var data = DataFolder.Option();
        var verb = new Command("check", "检查勾稽关系和与上年的措辞，不保存 / Judge the sums and the wording against the year before; nothing is stored") { subjects, stored, against, json, data };
        var stating = new StatedOptions(verb);
        verb.Validators.Add(result =>
        {
            if (!result.GetValue(stored) && result.GetValue(subjects) is not { Length: > 0 })
                result.AddError("请给出文件，或用 --stored。Name a file, or say --stored.");
            if (result.GetValue(stored) && result.GetValue(against) is not null)
                result.AddError("--against 只用于草稿。It is for drafts only.");
        });
        verb.SetAction(async (parsed, cancellation) =>
        {
            using var store = DataFolder.Existing(parsed.GetValue(data)) is { } database ? ReportStore.Open(database) : null;
            var (names, say) = (parsed.GetValue(subjects)!, new CheckPrinter(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(json)));
            return parsed.GetValue(stored) ? Stored(names, store, say) : await DraftsAsync(names, stating.Read(parsed), parsed.GetValue(against), store, say, cancellation);
        });
        return verb;
    }

    static async Task<int> DraftsAsync(string[] files, Stated stated, string? named, ReportStore? store, CheckPrinter say, CancellationToken cancellation)
    {
        var against = named is null ? null : store?.Named(named)[0];
        if (named is not null && against is null)
            return say.NoSuchReport(named);
        var (pipeline, judge, drafts) = (new IngestPipeline(), new DraftJudge(store, TimeLimit.Default), new List<(string File, JudgedDraft Draft)>());
        foreach (var file in files)
            drafts.Add((file, await judge.JudgeAsync(new InputFile(file).Read(pipeline, stated), against, cancellation)));
        say.Drafts(drafts);
        return drafts.TrueForAll(one => one.Draft.Outcome is IngestOutcome.Accepted) ? CommandLine.Well : CommandLine.Refused;
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
