using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary>Prints judgments as text or JSON.</summary>
sealed class CheckPrinter(TextWriter output, TextWriter error, bool json)
{
    public void Drafts(IReadOnlyList<(string File, JudgedDraft Draft)> drafts)
    {
        if (json)
            output.WriteLine(ApiJson.Print(ListBody.OfAll([.. drafts.Select(one => CheckBody.Of(one.File, one.Draft))])));
        foreach (var (file, draft) in drafts)
            Draft(CheckBody.Of(file, draft), draft.Wording);
    }

    public void Stored(IEnumerable<StoredFindingBody> findings)
    {
        if (json)
            output.WriteLine(ApiJson.Print(ListBody.OfAll([.. findings])));
        else
            foreach (var stored in findings)
                output.WriteLine($"{stored.Report.Key}\t{stored.Finding.Rule}\t{stored.Finding.Message}{(stored.Finding.Dismissed is { } dismissed ? $" 已说明 / explained: {dismissed.Reason}（{dismissed.By}）" : "")}");
    }

    public int NoSuchReport(string name)
    {
        error.WriteLine(VersionName.NoSuch(name));
        return CommandLine.Refused;
    }

    void Draft(CheckBody check, DraftWording? wording)
    {
        if (!check.Accepted)
            error.WriteLine($"{check.File}：{check.Reason}：{check.Message}");
        if (json || check.Report is not { } report)
            return;
        var sums = report.Checks;
        output.WriteLine($"{check.File}\t{report.Agency?.Name ?? "-"}\t{report.Year?.ToString() ?? "-"}\t{sums.Held} held, {sums.Failed} failed, {sums.Undecided} undecided, {sums.HeldIfBlankIsZero} held if blank is zero");
        foreach (var finding in report.Findings)
            output.WriteLine($"  {finding.Rule}\t{finding.Message}");
        foreach (var warning in report.Warnings)
            output.WriteLine($"  {warning.Code}\t{warning.Message}");
        if (wording is not null)
            output.WriteLine(wording.Compared is { } compared ? WordingText.Of(new() { Show = ShownLines.Changed }, compared, Terminal.MarksFor(output)) : wording.Message);
    }
}
