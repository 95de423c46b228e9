using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api;

/// <summary>
/// A table as CSV, RFC 4180 in UTF-8, written row by row. It is complete: where the JSON of the same address is one page of many, this is all of them.
/// </summary>
abstract class Csv : IResult, IEndpointMetadataProvider
{
    public const string MediaType = "text/csv";

    /// <summary>A table of rows.</summary>
    public static Csv Of<T>(IAsyncEnumerable<T> rows, params IReadOnlyList<CsvColumn<T>> columns) => new Table<T>(rows, columns);

    /// <summary>A table of rows that are at hand.</summary>
    public static Csv Of<T>(IEnumerable<T> rows, params IReadOnlyList<CsvColumn<T>> columns) => new Table<T>(rows.ToAsyncEnumerable(), columns);

    /// <inheritdoc/>
    public abstract Task ExecuteAsync(HttpContext httpContext);

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(Offered.Instance);

    /// <summary>Adds it to the description of an operation that answers with it.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (IsOfferedBy(context.Description.ActionDescriptor.EndpointMetadata) && operation.Responses?["200"].Content is { } content)
            content[MediaType] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        return Task.CompletedTask;
    }

    /// <summary>Whether an endpoint answers with it.</summary>
    public static bool IsOfferedBy(IEnumerable<object> metadata) => metadata.OfType<Offered>().Any();

    /// <summary>Writes a line of fields.</summary>
    public static string Line(IEnumerable<object?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    static string Field(object? value) => value switch
    {
        null => "",
        string text => Quoted(Harmless(text)),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(number is DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture),
        _ => Quoted(Harmless(value.ToString() ?? "")),
    };

    // A spreadsheet takes a text that begins so for a formula and runs it. A text that is a number, such as the ink -11, does nothing.
    static string Harmless(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"'{text}"
            : text;

    static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    sealed record Offered
    {
        public static readonly Offered Instance = new();
    }

    sealed class Table<T>(IAsyncEnumerable<T> rows, IReadOnlyList<CsvColumn<T>> columns) : Csv
    {
        public override async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = $"{MediaType}; charset=utf-8; header=present";
            var marked = httpContext.Request.Query.Whole(Parameters.ByteOrderMark) == 1;
            await using var writer = new StreamWriter(httpContext.Response.Body, new UTF8Encoding(marked));
            await writer.WriteAsync(Line(columns.Select(column => column.Name)));
            await foreach (var row in rows.WithCancellation(httpContext.RequestAborted))
                await writer.WriteAsync(Line(columns.Select(column => column.Value(row))));
        }
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Value">What a row has in it: text, a number, true or false, an instant, or nothing.</param>
sealed record CsvColumn<T>(string Name, Func<T, object?> Value);
