using System.CommandLine;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary><c>compare KEY KEY…</c>: the API's answer as text or JSON. Its options are the API's parameters.</summary>
static class CompareVerb
{
    public static Command Create()
    {
        var keys = new Argument<string[]>("KEY") { Description = "年报的 key，两个以上 / Keys of two or more reports", Arity = ArgumentArity.OneOrMore };
        var tables = new Option<bool>("--tables") { Description = "比较统计表（默认）/ Compare the tables, as without any word" };
        var show = new Option<string?>($"--{Parameters.Show.Name}") { Description = Parameters.Show.Description }.Checked(Parameters.Show);
        var hideZero = new Option<string?>($"--{Parameters.HideZero.Name}") { Description = Parameters.HideZero.Description }.Checked(Parameters.HideZero);
        var json = new Option<bool>("--json") { Description = "以 JSON 打印 / Print JSON" };
        var data = DataFolder.Option();
        var verb = new Command("compare", "并列比较年报 / Reports side by side") { keys, tables, show, hideZero, json, data };
        verb.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (DataFolder.Existing(parsed.GetValue(data)) is not { } database)
                return DataFolder.ReportMissing(parsed.GetValue(data), error);
            var address = new TablesAddress([.. parsed.GetValue(keys)!], Word.TryParse<ShownLines>(parsed.GetValue(show)) ?? ShownLines.All, parsed.GetValue(hideZero) == "1");
            return Tables(address, new TableComparer(ReportStore.Open(database)), parsed.GetValue(json), output, error);
        });
        return verb;
    }

    static int Tables(TablesAddress address, TableComparer comparer, bool json, TextWriter output, TextWriter error)
    {
        switch (comparer.Compare(address))
        {
            case ComparisonAnswer.WrongNumber wrong:
                error.WriteLine(wrong.Message);
                return CommandLine.WrongUsage;
            case ComparisonAnswer.NoSuchReport missing:
                error.WriteLine(missing.Message);
                return CommandLine.Refused;
            case ComparisonAnswer.Compared compared:
                output.WriteLine(json ? ApiJson.Print(ComparisonBody.Of(address, compared)) : TablesText.Of(address, compared));
                return CommandLine.Well;
            case var other:
                throw new InvalidOperationException($"There is no answer {other.GetType()}.");
        }
    }
}
