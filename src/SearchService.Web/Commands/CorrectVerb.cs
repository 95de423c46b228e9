using System.CommandLine;
using System.Globalization;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;

namespace SearchService.Web.Commands;

/// <summary><c>correct KEY INDICATOR VALUE</c>: a cell. <c>correct KEY --agency … --year … --region …</c>: whose report of which year it is.</summary>
static class CorrectVerb
{
    public static Command Create()
    {
        var indicator = new Argument<string?>("INDICATOR") { Description = Parameters.CellIndicator.Description, Arity = ArgumentArity.ZeroOrOne };
        var value = new Argument<string?>("VALUE") { Description = Parameters.Value.Description, Arity = ArgumentArity.ZeroOrOne };
        var verb = new Command("correct", "更正一个单元格，或机关、年度、地区 / Correct a cell, or whose report of which year it is; what was read stays beside it");
        var said = new SaidOptions(verb, undoNeedsReason: result => result.GetValue(indicator) is null);
        var identity = new StatedOptions(verb, ofIdentity: true);
        verb.Arguments.Add(indicator);
        verb.Arguments.Add(value);
        verb.Validators.Add(result =>
        {
            if (said.Says(result) && result.GetValue(indicator) is not null && result.GetValue(value) is null)
                result.AddError("请给出应为的内容；空白写 \"\"。Say what should stand there; \"\" for a blank.");
        });
        verb.SetAction(parsed => said.Run(parsed, (ReportStore store, ListRequest page) => store.ListCorrections(page), ListedCorrectionBody.Of, Line, (store, key) => (parsed.GetValue(indicator), said.Undoes(parsed)) switch
        {
            ({ } cell, true) => store.Corrections.Undo(key, cell),
            ({ } cell, false) => store.Corrections.Correct(key, cell, parsed.GetValue(value)!, said.By(parsed), said.Reason(parsed)),
            (null, true) => store.Identities.Undo(key, said.By(parsed), said.Reason(parsed)),
            (null, false) => store.Identities.Correct(key, identity.Read(parsed), said.By(parsed), said.Reason(parsed)),
        }));
        return verb;
    }

    static string Line(StoredCorrection said) => string.Join('\t',
        said.Report.Key, SaidStatus.Of(said.Pending), said.Subject, said.From.Raw, said.To.Raw, said.Word.By, said.Word.At.ToString("O", CultureInfo.InvariantCulture), said.Word.Reason);
}
