using Microsoft.OpenApi;

namespace SearchService.Web.Api.Tables;

/// <summary>A format tables are written in.</summary>
/// <param name="Suffix">What the address of a twin in this format ends with.</param>
/// <param name="MediaType">The media type, by which it is asked for too.</param>
/// <param name="Schema">How the description of the API names it.</param>
/// <param name="Open">Begins a table as the answer to a request.</param>
sealed record TableFormat(string Suffix, string MediaType, OpenApiSchema Schema, Func<HttpContext, ITableWriter> Open) : FileFormat(Suffix, MediaType, Schema)
{
    /// <summary>RFC 4180 in UTF-8.</summary>
    public static TableFormat Csv { get; } = new(".csv", "text/csv", new() { Type = JsonSchemaType.String }, CsvWriter.For);

    /// <summary>Excel's workbook, ISO/IEC 29500.</summary>
    public static TableFormat Xlsx { get; } = new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Binary, XlsxWriter.For);

    /// <summary>All of them.</summary>
    public static new IReadOnlyList<TableFormat> All { get; } = [Csv, Xlsx];
}

/// <summary>Writes a table row by row; disposing ends it.</summary>
interface ITableWriter : IAsyncDisposable
{
    /// <summary>Whether no more rows are taken: the last one says so.</summary>
    bool IsFull { get; }

    /// <summary>Writes a row: texts, numbers, true or false, instants, and nothing. The first row holds the headings.</summary>
    Task WriteAsync(IReadOnlyList<object?> fields);
}
