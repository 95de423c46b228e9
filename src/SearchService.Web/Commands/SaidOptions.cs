using System.CommandLine;
using System.CommandLine.Parsing;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary>What the verbs have in common by which a person says something of a report: <c>--reason --by --undo --list --json --data</c>.</summary>
sealed class SaidOptions
{
    readonly Argument<string?> _key = new("KEY") { Description = "年报的 key / The report's key", Arity = ArgumentArity.ZeroOrOne };
    readonly Option<string?> _reason = new Option<string?>("--reason") { Description = Parameters.Why.Description, HelpName = "TEXT" }.Checked(Parameters.Why);
    readonly Option<string?> _by = new("--by") { Description = "谁说的，默认登录名 / Who says so; the account's name where none is given", HelpName = "NAME" };
    readonly Option<bool> _undo = new("--undo") { Description = "撤销 / Take it back, or drop what is pending" };
    readonly Option<bool> _list = new("--list") { Description = "列出 / List what was said" };
    readonly Option<bool> _json = new("--json") { Description = "与 --list 同用：以 JSON 打印 / With --list: print JSON" };
    readonly Option<string?> _data = DataFolder.Option();

    /// <summary>Adds them to a verb, the report's key first; a reason is asked for where something is said.</summary>
    /// <param name="verb">The verb, without arguments yet.</param>
    /// <param name="undoNeedsReason">Whether taking a word back is a word, too.</param>
    public SaidOptions(Command verb, Func<CommandResult, bool> undoNeedsReason)
    {
        verb.Arguments.Add(_key);
        foreach (var option in (Option[])[_reason, _by, _undo, _list, _json, _data])
            verb.Options.Add(option);
        verb.Validators.Add(result =>
        {
            if (result.GetValue(_list))
                return;
            if (result.GetValue(_key) is null)
                result.AddError("请给出年报的 key，或用 --list。Name a report's key, or say --list.");
            if (result.GetValue(_reason) is null && (!result.GetValue(_undo) || undoNeedsReason(result)))
                result.AddError("请用 --reason 写明理由。Say why with --reason.");
        });
    }

    public bool Undoes(ParseResult parsed) => parsed.GetValue(_undo);

    /// <summary>Whether something is to be said: nothing is listed or taken back.</summary>
    public bool Says(CommandResult result) => !result.GetValue(_list) && !result.GetValue(_undo);

    public string Reason(ParseResult parsed) => parsed.GetValue(_reason)!;

    public string By(ParseResult parsed) => parsed.GetValue(_by) is { Length: > 0 } name ? name : Environment.UserName;

    /// <summary>Lists, or says: done, or refused with a sentence.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="list">The list.</param>
    /// <param name="body">An item as JSON.</param>
    /// <param name="line">An item as a line.</param>
    /// <param name="say">What is said; a sentence where it is refused.</param>
    public int Run<T, TBody>(ParseResult parsed, Func<ReportStore, ListRequest, Listing<T>> list, Func<T, TBody> body, Func<T, string> line, Func<ReportStore, ReportKey, string?> say)
    {
        var console = parsed.InvocationConfiguration;
        if (DataFolder.Existing(parsed.GetValue(_data)) is not { } database)
            return DataFolder.ReportMissing(parsed.GetValue(_data), console.Error);
        using var store = ReportStore.Open(database);
        if (parsed.GetValue(_list))
            return Print(Walk.All(new(Search.Filters.None), page => list(store, page)), body, line, parsed.GetValue(_json), console.Output);
        var key = parsed.GetValue(_key);
        if ((ReportKey.TryParse(key) is { } report ? say(store, report) : $"“{key}”不是年报的 key。This is no report's key.") is not { } refusal)
            return CommandLine.Well;
        console.Error.WriteLine(refusal);
        return CommandLine.Refused;
    }

    static int Print<T, TBody>(IEnumerable<T> items, Func<T, TBody> body, Func<T, string> line, bool json, TextWriter output)
    {
        if (json)
            output.WriteLine(ApiJson.Print(ListBody.OfAll([.. items.Select(body)])));
        else
            foreach (var item in items)
                output.WriteLine(line(item));
        return CommandLine.Well;
    }
}
