using System.CommandLine;
using System.Globalization;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;

namespace SearchService.Web.Commands;

/// <summary><c>dismiss KEY RULE</c>: a finding was seen and explained.</summary>
static class DismissVerb
{
    public static Command Create()
    {
        var rule = new Argument<string?>("RULE") { Description = Parameters.FailedRule.Description, Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("dismiss", "说明一条不成立的勾稽关系，仍列出 / A finding was seen and explained; it stays listed");
        var said = new SaidOptions(verb, undoNeedsReason: _ => false);
        verb.Arguments.Add(rule);
        verb.SetAction(parsed => said.Run(parsed, (ReportStore store, ListRequest page) => store.ListDismissals(page), ListedDismissalBody.Of, Line, (store, key) => (parsed.GetValue(rule) ?? "", said.Undoes(parsed)) switch
        {
            (var seen, true) => store.Dismissals.Undo(key, seen),
            (var seen, false) => store.Dismissals.Dismiss(key, seen, said.By(parsed), said.Reason(parsed)),
        }));
        return verb;
    }

    static string Line(StoredDismissal said) => string.Join('\t',
        said.Report.Key, SaidStatus.Of(said.Pending), said.Outcome.Rule.Id, said.Word.By, said.Word.At.ToString("O", CultureInfo.InvariantCulture), said.Word.Reason);
}
