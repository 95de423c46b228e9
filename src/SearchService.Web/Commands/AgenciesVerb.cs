using System.CommandLine;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary><c>agencies</c>: the registry, and what a person decides of it.</summary>
static class AgenciesVerb
{
    public static Command Create()
    {
        var doubtful = new Option<bool>("--doubtful") { Description = "只列出须由人判断的 / Only the cases a person must decide" };
        var json = new Option<bool>("--json") { Description = "以 JSON 打印 / Print JSON" };
        var data = DataFolder.Option();
        var verb = new Command("agencies", "机关名录：列出、合并、别名 / The registry of agencies") { doubtful, json, data };
        foreach (var decision in (Command[])[Merge(), Apart(), Alias()])
            verb.Subcommands.Add(decision);
        verb.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (DataFolder.Existing(parsed.GetValue(data)) is not { } database)
                return DataFolder.ReportMissing(parsed.GetValue(data), parsed.InvocationConfiguration.Error);
            return parsed.GetValue(doubtful) ? Doubts(database, parsed.GetValue(json), output) : Agencies(database, parsed.GetValue(json), output);
        });
        return verb;
    }

    static Command Merge()
    {
        var (former, into, reason) = (Id("ID"), Id("INTO-ID"), Reason());
        return Decision(new("merge", "两个机关实为一个 / Two agencies are one; the first becomes the second") { former, into, reason },
            parsed => decisions => decisions.Merge(parsed.GetValue(former)!, parsed.GetValue(into)!, parsed.GetValue(reason)!));
    }

    static Command Apart()
    {
        var (one, other, reason) = (Id("ID"), Id("OTHER-ID"), Reason());
        return Decision(new("apart", "两个机关并非一个 / Two agencies are not one") { one, other, reason },
            parsed => decisions => decisions.Apart(parsed.GetValue(one)!, parsed.GetValue(other)!, parsed.GetValue(reason)!));
    }

    static Command Alias()
    {
        var (id, name, from, to) = (Id("ID"), new Argument<string>("NAME") { Description = "别名或曾用名 / A short or former name" }, Year("--from", "起始年度 / The first year"), Year("--to", "截止年度 / The last year"));
        return Decision(new("alias", "给机关一个别名 / A name is an agency's") { id, name, from, to },
            parsed => decisions => decisions.Alias(parsed.GetValue(id)!, parsed.GetValue(name)!, parsed.GetValue(from), parsed.GetValue(to)));
    }

    static Command Decision(Command verb, Func<ParseResult, Func<AgencyDecisions, string?>> decide)
    {
        var data = DataFolder.Option();
        verb.Options.Add(data);
        verb.SetAction(parsed =>
        {
            var error = parsed.InvocationConfiguration.Error;
            if (DataFolder.Existing(parsed.GetValue(data)) is not { } database)
                return DataFolder.ReportMissing(parsed.GetValue(data), error);
            if (decide(parsed)(new(database)) is not { } refusal)
                return CommandLine.Well;
            error.WriteLine(refusal);
            return CommandLine.Refused;
        });
        return verb;
    }

    static int Agencies(Database database, bool json, TextWriter output)
    {
        using var store = ReportStore.Open(database);
        var agencies = Walk.All(new(Filters.None), store.Agencies).ToList();
        if (json)
            output.WriteLine(ApiJson.Print(ListBody.OfAll([.. agencies.Select(agency => NamedAgencyBody.Of(store.FindAgency(agency.Id)!))])));
        else
            agencies.ForEach(agency => output.WriteLine(Line(agency)));
        return CommandLine.Well;
    }

    static int Doubts(Database database, bool json, TextWriter output)
    {
        var doubts = new AgencyDecisions(database).Doubts();
        if (json)
            output.WriteLine(ApiJson.Print(ListBody.OfAll([.. doubts.Select(AgencyDoubtBody.Of)])));
        foreach (var doubt in json ? [] : doubts)
        {
            output.WriteLine($"{doubt.Reason}\t{Line(doubt.Agency)}\t{doubt.Message}");
            foreach (var other in doubt.Others)
                output.WriteLine($"\t{Line(other)}");
        }
        return CommandLine.Well;
    }

    static string Line(Agency agency) => $"{agency.Id}\t{agency.Name}\t{agency.Region?.Path ?? "-"}";

    static Argument<string> Id(string name) => new(name) { Description = "机关的 id / The agency's id" };

    static Option<string> Reason() => new("--reason") { Description = "理由，随决定保存 / Why, kept with the decision", Required = true, HelpName = "TEXT" };

    static Option<int?> Year(string name, string description) => new Option<int?>(name) { Description = description, HelpName = "YEAR" }.Checked(Parameters.StatedYear);
}
