using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>What a person says of reports: corrections, and findings explained. Everybody may read it; to say it takes the configured key.</summary>
static class SaidEndpoints
{
    static readonly TableColumn<StoredCorrection>[] CorrectionColumns =
    [
        new("key", said => said.Report.Key),
        new("agency", said => said.Report.Agency.Name),
        new("year", said => said.Report.Key.Year),
        new("version", said => said.Version),
        new("status", said => SaidStatus.Of(said.Pending)),
        new("subject", said => said.Subject),
        new("path", said => said.Path),
        new("fromState", said => said.From.State is { } state ? Word.Of(state) : null),
        new("fromValue", said => said.From.Value),
        new("fromRaw", said => said.From.Raw),
        new("toState", said => said.To.State is { } state ? Word.Of(state) : null),
        new("toValue", said => said.To.Value),
        new("toRaw", said => said.To.Raw),
        new("by", said => said.Word.By),
        new("at", said => said.Word.At),
        new("reason", said => said.Word.Reason),
        new("sample", said => said.Report.Sample),
    ];

    static readonly TableColumn<StoredDismissal>[] DismissalColumns =
    [
        new("key", said => said.Report.Key),
        new("agency", said => said.Report.Agency.Name),
        new("year", said => said.Report.Key.Year),
        new("version", said => said.Version),
        new("status", said => SaidStatus.Of(said.Pending)),
        new("rule", said => said.Outcome.Rule.Id),
        new("left", said => said.Outcome.Left),
        new("right", said => said.Outcome.Right),
        new("seenLeft", said => said.SeenLeft),
        new("seenRight", said => said.SeenRight),
        new("message", said => said.Outcome.Sentence()),
        new("by", said => said.Word.By),
        new("at", said => said.Word.At),
        new("reason", said => said.Word.Reason),
        new("sample", said => said.Report.Sample),
    ];

    static readonly Saying[] Sayings =
    [
        new("POST", "/corrections", "correctCell", "更正一个单元格 / Corrects a cell; what was read stays beside it", Parameters.OfCorrection,
            (store, key, query) => store.Corrections.Correct(key, Said(query, Parameters.CellIndicator), Said(query, Parameters.Value), Said(query, Parameters.Author), Said(query, Parameters.Why))),
        new("DELETE", "/corrections", "undoCorrection", "撤销更正 / Takes a correction back, or drops one that is pending", [Parameters.CellIndicator],
            (store, key, query) => store.Corrections.Undo(key, Said(query, Parameters.CellIndicator))),
        new("POST", "/identity", "correctIdentity", "更正机关、年度或地区，年报移至相应的 key / Corrects whose report of which year it is; it moves to that key", Parameters.OfIdentity,
            (store, key, query) => store.Identities.Correct(key, SentDocument.StatedIn(query), Said(query, Parameters.Author), Said(query, Parameters.Why))),
        new("DELETE", "/identity", "undoIdentity", "移回原来的 key / Moves it back to where it stood before", Parameters.OfWord,
            (store, key, query) => store.Identities.Undo(key, Said(query, Parameters.Author), Said(query, Parameters.Why))),
        new("POST", "/dismissals", "dismissFinding", "说明一条勾稽不符 / A finding was seen and explained; it stays listed", Parameters.OfDismissal,
            (store, key, query) => store.Dismissals.Dismiss(key, Said(query, Parameters.FailedRule), Said(query, Parameters.Author), Said(query, Parameters.Why))),
        new("DELETE", "/dismissals", "undoDismissal", "撤销说明 / Takes a dismissal back, or drops one that is pending", [Parameters.FailedRule],
            (store, key, query) => store.Dismissals.Undo(key, Said(query, Parameters.FailedRule))),
    ];

    public static void MapSaid(this IEndpointRouteBuilder api)
    {
        api.MapGet("/corrections", Corrections).WithName("corrections").WithTags("Quality").WithSummary("人工更正 / What persons corrected").Takes(Parameters.OfSaid);
        api.MapGet("/dismissals", Dismissals).WithName("dismissals").WithTags("Quality").WithSummary("已说明的勾稽不符 / Findings that were seen and explained").Takes(Parameters.OfSaid);

        var writing = api.MapGroup("/reports/{key}").WithTags("Writing").WithKey();
        foreach (var saying in Sayings)
            writing.MapMethods(saying.Path, [saying.Method], (string key, HttpContext context, ReportStore store, ILogger<ReportStore> log) => Say(saying, key, context, store, log))
                .WithName(saying.Name).WithSummary(saying.Summary).Takes(saying.Takes).ProducesProblem(401).ProducesProblem(404);
    }

    static Results<Ok<ListBody<ListedCorrectionBody>>, TableAnswer> Corrections(HttpContext context, ReportStore store) => context.Listing(store.ListCorrections, ListedCorrectionBody.Of, CorrectionColumns);

    static Results<Ok<ListBody<ListedDismissalBody>>, TableAnswer> Dismissals(HttpContext context, ReportStore store) => context.Listing(store.ListDismissals, ListedDismissalBody.Of, DismissalColumns);

    // Answers with the report as it is then, wherever it stands.
    static Results<Ok<ReportBody>, ProblemHttpResult> Say(Saying saying, string key, HttpContext context, ReportStore store, ILogger log)
    {
        if (ReportKey.TryParse(key) is not { } report || store.Find(report) is null)
            return ReportEndpoints.NoSuch(key, null);
        if (saying.Say(store, report, context.Request.Query) is { } refusal)
            return Problems.InvalidParameter.Because(refusal);
        log.Said(saying.Name, key, context.Request.QueryString.ToString());
        var stored = store.Find(report)!;
        return TypedResults.Ok(ReportBody.Of(stored, store.Judge(stored.Report)));
    }

    static string Said(IQueryCollection query, Parameter parameter) => query.First(parameter)?.Trim() ?? "";

    sealed record Saying(string Method, string Path, string Name, string Summary, ImmutableArray<Parameter> Takes, Func<ReportStore, ReportKey, IQueryCollection, string?> Say);
}
