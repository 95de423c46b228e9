using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Reads versions as lists show them.</summary>
static class CardReader
{
    public static ReportCard Read(SqliteConnection connection, ReportColumns columns, int version)
    {
        var row = connection.QuerySingle<Row>("SELECT agency, year, title, format, number, sample FROM version WHERE id = @version", new { version });
        return new(new(row.Agency, (int)row.Year), columns.Agencies[row.Agency], row.Title, row.Format, (int)row.Number, row.Sample != 0);
    }

    sealed class Row
    {
        public string Agency { get; init; } = "";
        public long Year { get; init; }
        public string? Title { get; init; }
        public string Format { get; init; } = "";
        public long Number { get; init; }
        public long Sample { get; init; }
    }
}
