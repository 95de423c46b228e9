using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Commands.Export;

/// <summary>A current report with the outcomes of its sums.</summary>
/// <param name="Stored">The report.</param>
/// <param name="Outcomes">Its sums and those against the year before.</param>
sealed record JudgedReport(StoredReport Stored, IReadOnlyList<Outcome> Outcomes)
{
    public Report Report => Stored.Report;
}

/// <summary>A table of the data set: for each report some rows.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Meaning">What a row is, Chinese first.</param>
abstract record DataTable(string Name, string Meaning)
{
    /// <summary>What the columns are, in their order.</summary>
    public abstract IReadOnlyList<(string Name, string Meaning)> Columns { get; }

    /// <summary>The rows a report has.</summary>
    public abstract IEnumerable<IReadOnlyList<object?>> RowsOf(JudgedReport report);
}

/// <summary>A table whose rows are the items of one list of a report; the first column is the report's key.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Meaning">What a row is, Chinese first.</param>
/// <param name="Items">The list.</param>
/// <param name="Fields">The columns after the first.</param>
sealed record DataTable<T>(string Name, string Meaning, Func<JudgedReport, IEnumerable<T>> Items, params TableField<T>[] Fields) : DataTable(Name, Meaning)
{
    public override IReadOnlyList<(string Name, string Meaning)> Columns { get; } =
        [("report", "年报的 key，与 reports.csv 对应 / The report's key, as in reports.csv"), .. Fields.Select(field => (field.Name, field.Meaning))];

    public override IEnumerable<IReadOnlyList<object?>> RowsOf(JudgedReport report) =>
        Items(report).Select(item => (IReadOnlyList<object?>)[report.Report.Key, .. Fields.Select(field => field.Value(item))]);
}
