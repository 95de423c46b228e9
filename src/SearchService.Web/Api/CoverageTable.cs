using SearchService.Sqlite;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Api;

/// <summary>A coverage as a table of one line for each agency and year.</summary>
static class CoverageTable
{
    public static readonly TableColumn<(CoverageRow Row, CoverageCell Cell)>[] Columns =
    [
        new("agency", line => line.Row.Agency.Id),
        new("name", line => line.Row.Agency.Name),
        new("region", line => line.Row.Agency.Region?.Path),
        new("year", line => line.Cell.Key.Year),
        new("status", line => line.Cell.Status),
        new("key", line => line.Cell.Present ? line.Cell.Key.ToString() : null),
        new("superseded", line => line.Cell.Superseded),
        new("quarantined", line => line.Cell.Quarantined),
        new("sample", line => line.Row.Sample),
    ];

    public static IEnumerable<(CoverageRow Row, CoverageCell Cell)> RowsOf(CoverageRow row) => row.Years.Select(cell => (row, cell));
}
