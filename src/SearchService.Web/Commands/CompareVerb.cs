using System.CommandLine;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary><c>compare KEY KEY…</c>: the API's answers as text or JSON, the tables or the wording. Its options are the API's parameters.</summary>
static class CompareVerb
{
    static readonly Parameter[] OfTables = [Parameters.Show, Parameters.HideZero], OfWording = [Parameters.Show, Parameters.Ignore, Parameters.OneSection];

    public static Command Create()
    {
        var keys = new Argument<string[]>("KEY") { Description = "年报的 key，两个以上；比措辞恰好两个，可用 key/versions/2 / Keys of two or more reports; of two for their wording, or key/versions/2", Arity = ArgumentArity.OneOrMore };
        var tables = new Option<bool>("--tables") { Description = "比较统计表（默认）/ Compare the tables, as without any word" };
        var wording = new Option<bool>("--wording") { Description = "比较措辞 / Compare the wording" };
        var json = new Option<bool>("--json") { Description = "以 JSON 打印 / Print JSON" };
        var data = DataFolder.Option();
        var verb = new Command("compare", "并列比较年报 / Reports side by side") { keys, tables, wording, json, data };
        var options = OfTables.Concat(OfWording).GroupBy(parameter => parameter.Name).ToDictionary(named => named.Key, named => new Option<string?>($"--{named.Key}") { Description = string.Join(" ", named.Select(parameter => parameter.Description).Distinct()) });
        foreach (var option in options.Values)
            verb.Options.Add(option);
        verb.Validators.Add(result =>
        {
            if (result.GetValue(wording) && result.GetValue(keys) is not { Length: 2 })
                result.AddError("比较措辞请给出两份年报。Name two reports to compare their wording.");
            var taken = !result.GetValue(wording) ? OfTables : !result.GetValue(tables) ? OfWording : [.. OfTables, .. OfWording];
            foreach (var (name, option) in options.Where(option => result.GetValue(option.Value) is not null))
                foreach (var fault in taken.FirstOrDefault(parameter => parameter.Name == name)?.FaultsOf([result.GetValue(option)]) ?? [$"--{name} 只用于{(result.GetValue(wording) ? "统计表" : "措辞，请加 --wording")}。It is of the other comparison."])
                    result.AddError(fault);
        });
        verb.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (DataFolder.Existing(parsed.GetValue(data)) is not { } database)
                return DataFolder.ReportMissing(parsed.GetValue(data), error);
            using var store = ReportStore.Open(database);
            var (named, printsJson) = (parsed.GetValue(keys)!, parsed.GetValue(json));
            var query = new QueryCollection(options.Where(option => parsed.GetValue(option.Value) is not null).ToDictionary(option => option.Key, option => new Microsoft.Extensions.Primitives.StringValues(parsed.GetValue(option.Value))));
            var answers = new List<Answer>();
            if (parsed.GetValue(tables) || !parsed.GetValue(wording))
                answers.Add(Tables(TablesAddress.Of(query) with { Keys = [.. named] }, new(store), printsJson));
            if (parsed.GetValue(wording))
                answers.Add(await WordingAsync(WordingAddress.Of(query) with { Left = named[0], Right = named[1] }, new(store, TimeLimit.Default), printsJson, Terminal.MarksFor(output), cancellation));
            return Print(answers, printsJson, output, error);
        });
        return verb;
    }

    // Two answers are members of one JSON object.
    static int Print(List<Answer> answers, bool json, TextWriter output, TextWriter error)
    {
        if (answers.Find(answer => answer.Code != CommandLine.Well) is { } failed)
        {
            error.WriteLine(failed.Text);
            return failed.Code;
        }
        output.WriteLine(json && answers.Count > 1 ? $"{{{string.Join(',', answers.Select(answer => $"\"{answer.Name}\":{answer.Text}"))}}}" : string.Join("\n", answers.Select(answer => answer.Text)));
        return CommandLine.Well;
    }

    static async Task<Answer> WordingAsync(WordingAddress address, WordingComparer comparer, bool json, WordingMarks marks, CancellationToken cancellation)
    {
        var (compared, missing) = await comparer.CompareAsync(address, cancellation);
        return compared is null ? new("wording", CommandLine.Refused, missing!)
            : new("wording", CommandLine.Well, json ? ApiJson.Print(WordingDiffBody.Of(compared, address)) : WordingText.Of(address, compared, marks));
    }

    static Answer Tables(TablesAddress address, TableComparer comparer, bool json) => comparer.Compare(address) switch
    {
        ComparisonAnswer.WrongNumber wrong => new("tables", CommandLine.WrongUsage, wrong.Message),
        ComparisonAnswer.NoSuchReport missing => new("tables", CommandLine.Refused, missing.Message),
        ComparisonAnswer.Compared compared => new("tables", CommandLine.Well, json ? ApiJson.Print(ComparisonBody.Of(address, compared)) : TablesText.Of(address, compared)),
        var other => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
    };

    /// <summary>What one comparison says, or why there is none.</summary>
    sealed record Answer(string Name, int Code, string Text);
}
