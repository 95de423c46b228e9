using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Commands.Export;

/// <summary>
/// Writes the open data set into a folder, report by report: <c>csv/2023/cells.csv</c> …, <c>jsonl/2023.jsonl</c>, the indicators, a data dictionary, and last of
/// all <c>SHA256SUMS</c>, without which a folder is not whole. The same store gives the same bytes.
/// </summary>
/// <param name="folder">An empty folder.</param>
/// <param name="formats">Which of <c>csv</c> and <c>jsonl</c>.</param>
sealed class DataSetWriter(string folder, IReadOnlySet<string> formats) : IDisposable
{
    /// <summary>The formats there are.</summary>
    public static readonly string[] Formats = ["csv", "jsonl"];

    readonly SortedDictionary<string, StreamWriter> _files = new(StringComparer.Ordinal);

    /// <summary>Writes a report.</summary>
    public void Write(JudgedReport report)
    {
        if (formats.Contains("csv"))
            foreach (var table in DataSet.Tables)
                WriteRows(table, report);
        if (formats.Contains("jsonl"))
            FileOf($"jsonl/{report.Report.Year}.jsonl", () => null).Write(ApiJson.PrintLine(ReportBody.Of(report.Stored, report.Outcomes)) + "\n");
    }

    /// <summary>Writes what belongs to no report, closes the files and sums them up.</summary>
    public void End()
    {
        WriteTable("indicators.csv", ["format", "indicator", "path", "unit"], IndicatorBody.All.Select(fact => new object?[] { fact.Format, fact.Indicator, string.Join(" > ", fact.Path), fact.Unit }));
        WriteTable("dictionary.csv", ["table", "row", "column", "meaning"], DataSet.Tables.SelectMany(table => table.Columns.Select(column => new object?[] { table.Name, table.Meaning, column.Name, column.Meaning })));
        if (formats.Contains("jsonl"))
            FileOf("schema.json", () => null).Write(Schema().ToJsonString(ApiJson.Indented.Options) + "\n");
        Dispose();
        File.WriteAllLines(Path.Combine(folder, "SHA256SUMS"), _files.Keys.Select(name => $"{HashOf(name)}  {name}"));
    }

    static JsonObject Schema()
    {
        var schema = ApiJson.Indented.Options.GetJsonSchemaAsNode(typeof(ReportBody)).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        foreach (var file in _files.Values)
            file.Dispose();
    }

    void WriteRows(DataTable table, JudgedReport report)
    {
        var file = FileOf($"csv/{report.Report.Year}/{table.Name}.csv", () => CsvWriter.Line(table.Columns.Select(column => column.Name)));
        foreach (var row in table.RowsOf(report))
            file.Write(CsvWriter.Line(row));
    }

    void WriteTable(string name, string[] columns, IEnumerable<object?[]> rows)
    {
        var file = FileOf(name, () => CsvWriter.Line(columns));
        foreach (var row in rows)
            file.Write(CsvWriter.Line(row));
    }

    StreamWriter FileOf(string name, Func<string?> heading)
    {
        if (_files.TryGetValue(name, out var file))
            return file;
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _files[name] = file = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        file.Write(heading());
        return file;
    }

    string HashOf(string name)
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
