using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;

namespace SearchService.Web.Commands;

/// <summary>Prints judgments as text or JSON.</summary>
sealed class CheckPrinter(TextWriter output, TextWriter error, bool json)
{
    public void Drafts(IReadOnlyList<CheckBody> checks)
    {
        if (json)
            output.WriteLine(ApiJson.Print(ListBody.OfAll([.. checks])));
        foreach (var check in checks)
            Draft(check);
    }

    public void Stored(IEnumerable<StoredFindingBody> findings)
    {
        if (json)
            output.WriteLine(ApiJson.Print(ListBody.OfAll([.. findings])));
        else
            foreach (var stored in findings)
                output.WriteLine($"{stored.Report.Key}\t{stored.Finding.Rule}\t{stored.Finding.Message}{(stored.Finding.Dismissed is { } dismissed ? $" 已说明 / explained: {dismissed.Reason}（{dismissed.By}）" : "")}");
    }

    public void NoSuchReport(string key) => error.WriteLine($"没有 key 为“{key}”的年报。There is no report with this key.");

    void Draft(CheckBody check)
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
    }
}
