using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>Looks for damage: in the database's structure, between its tables, and in every original.</summary>
sealed class Verification(SqliteConnection connection, SourceFolder sources)
{
    public IEnumerable<string> Faults() => [.. Structure(), .. References(), .. Originals()];

    IEnumerable<string> Structure() =>
        from line in connection.Query<string>("PRAGMA integrity_check")
        where line != "ok"
        select $"数据库结构损坏：{line}。The database is damaged: {line}.";

    IEnumerable<string> References() =>
        from row in connection.Query<(string Table, long? Row)>("PRAGMA foreign_key_check")
        select $"表 {row.Table} 第 {row.Row} 行指向不存在的记录。Row {row.Row} of table {row.Table} refers to a record that is not there.";

    IEnumerable<string> Originals() =>
        from row in connection.Query<(string Sha256, string FileName)>("SELECT sha256, file_name FROM source ORDER BY id")
        let fault = FaultOf(row.Sha256)
        where fault is not null
        select $"原件“{row.FileName}”（{row.Sha256}）{fault}";

    string? FaultOf(string sha256)
    {
        using var stream = sources.Open(sha256);
        if (stream is null)
            return "不在 sources 文件夹中。The original is missing.";
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == sha256 ? null : "内容与其哈希不符。The original does not have its hash.";
    }
}
