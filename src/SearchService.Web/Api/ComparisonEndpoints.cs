using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class ComparisonEndpoints
{
    public static void MapComparison(this IEndpointRouteBuilder api) =>
        api.MapGet(Paths.Tables, Tables).WithName("compareTables").WithTags("Compare").WithSummary("统计表并列比较 / Statistics tables side by side, aligned by indicator")
            .Takes(Parameters.OfTables).ProducesProblem(404);

    static Results<Ok<ComparisonBody>, TableAnswer, ProblemHttpResult> Tables(HttpContext context, TableComparer comparer)
    {
        var address = TablesAddress.Of(context.Request.Query);
        return comparer.Compare(address) switch
        {
            ComparisonAnswer.WrongNumber wrong => CheckedParameters.Fault(Parameters.Reports, wrong.Message),
            ComparisonAnswer.NoSuchReport missing => Problems.NoSuchReport.Because(missing.Message),
            ComparisonAnswer.Compared compared when context.WantsTable() => TableAnswer.Of(address.Shown(compared.Diff), Columns(compared)),
            ComparisonAnswer.Compared compared => TypedResults.Ok(ComparisonBody.Of(address, compared)),
            var other => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }

    // Numbers are the corrected ones, as the differences are; the last column says of which, and what is printed.
    static TableColumn<TableDiffRow>[] Columns(ComparisonAnswer.Compared compared)
    {
        ImmutableArray<string> keys = [.. compared.Diff.Reports.Select(report => report.Key.ToString()!)];
        return
        [
            new("indicator", row => row.Indicator.Id),
            new("path", row => row.Indicator.Label),
            new("unit", row => row.Indicator.Unit),
            .. keys.Select((key, index) => new TableColumn<TableDiffRow>(key, row => Shown(row.Values[index]))),
            .. keys.Skip(1).SelectMany((key, index) => OfDifference($"{key} − {keys[index]}", row => row.Differences[index + 1])),
            new("computed", row => row.Values.Any(cell => cell?.Computed == true)),
            new("findings", row => string.Join(' ', ComparedFindingBody.Of(compared, row.Indicator).Select(finding => $"{finding.Report}:{finding.Rule}"))),
            new("note", row => row.Note),
            new("corrected", row => string.Join("; ", keys.Zip(row.Values).Where(cell => cell.Second?.Correction is not null).Select(cell => $"{cell.First}: 印出 / printed {Shown(cell.Second!.AsPrinted()) ?? "空白 / blank"}"))),
        ];
    }

    static TableColumn<TableDiffRow>[] OfDifference(string pair, Func<TableDiffRow, CellDiff?> difference) =>
    [
        new(pair, row => difference(row)?.Delta),
        new($"{pair} %", row => DifferenceBody.Of(difference(row))?.Percent),
        new($"{pair} kind", row => DifferenceBody.Of(difference(row))?.Kind),
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
