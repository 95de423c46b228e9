using System.Globalization;
using System.Text;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Tables;

/// <summary>Writes a table as CSV: RFC 4180 in UTF-8, with a byte order mark where the address says <c>bom=1</c>, since Excel knows no other sign.</summary>
sealed class CsvWriter(StreamWriter writer) : ITableWriter
{
    /// <summary>Begins the answer to a request.</summary>
    public static CsvWriter For(HttpContext context)
    {
        context.Response.ContentType = $"{TableFormat.Csv.MediaType}; charset=utf-8; header=present";
        return new(new(context.Response.Body, new UTF8Encoding(context.Request.Query.Whole(Parameters.ByteOrderMark) == 1)));
    }

    /// <inheritdoc/>
    public bool IsFull => false;

    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyList<object?> fields) => writer.WriteAsync(Line(fields));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => writer.DisposeAsync();

    /// <summary>A line of fields.</summary>
    public static string Line(IEnumerable<object?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    static string Field(object? value) => value switch
    {
        null => "",
        string text => Quoted(Harmless(text)),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(number is DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture),
        _ => Quoted(Harmless(value.ToString() ?? "")),
    };

    // A spreadsheet takes a text that begins so for a formula and runs it. A number, such as the ink -11, and marks alone, such as the ink -, do nothing.
    static string Harmless(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] && text.Any(char.IsLetterOrDigit) && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"'{text}"
            : text;

    static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
