using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class ComparisonEndpoints
{
    public static void MapComparison(this IEndpointRouteBuilder api) =>
        api.MapGet("/compare/tables", Tables).WithName("compareTables").WithTags("Compare").WithSummary("统计表并列比较 / Statistics tables side by side, aligned by indicator")
            .Takes(Parameters.Reports, Parameters.ByteOrderMark).ProducesProblem(404);

    static Results<Ok<ComparisonBody>, TableAnswer, ProblemHttpResult> Tables(HttpContext context, ReportStore store)
    {
        var keys = context.Request.Query.First(Parameters.Reports)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (keys.Length is < TableDiff.Fewest or > TableDiff.Most)
            return Problems.InvalidParameter.Because($"请给出 {TableDiff.Fewest} 到 {TableDiff.Most} 份年报的 key，现有 {keys.Length} 个。From {TableDiff.Fewest} to {TableDiff.Most} keys are expected.");
        ImmutableArray<StoredReport?> found = [.. keys.Select(key => ReportKey.TryParse(key) is { } parsed ? store.Find(parsed) : null)];
        if (found.IndexOf(null) is var missing and >= 0)
            return ReportEndpoints.NoSuch(keys[missing], null);
        ImmutableArray<StoredReport> reports = [.. found.OfType<StoredReport>()];
        var diff = TableDiff.Of([.. reports.Select(stored => stored.Report)]);
        return context.WantsTable() ? TableAnswer.Of(diff.Rows, Columns(keys)) : TypedResults.Ok(Print(diff, reports, store));
    }

    static ComparisonBody Print(TableDiff diff, ImmutableArray<StoredReport> reports, ReportStore store) =>
        ComparisonBody.Of(diff, reports.Select(ComparedReportBody.Of), [.. reports.Select(stored => store.Judge(stored.Report))]);

    static TableColumn<TableDiffRow>[] Columns(string[] keys) =>
    [
        new("indicator", row => row.Indicator.Id),
        new("path", row => row.Indicator.Label),
        new("unit", row => row.Indicator.Unit),
        .. keys.Select((key, index) => new TableColumn<TableDiffRow>(key, row => Shown(row.Values[index]))),
        .. keys.Skip(1).Select((key, index) => new TableColumn<TableDiffRow>($"{key} − {keys[index]}", row => row.Differences[index + 1]?.Delta)),
    ];

    // A number where there is one; otherwise what the cell says, so that a blank, a dash and a missing cell stay apart.
    static object? Shown(Cell? cell) => cell switch
    {
        null => "未载 / no cell",
        { State: CellState.Number } => cell.Value,
        { State: CellState.Blank } => null,
        _ => cell.Raw,
    };
}
