using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Tables;

/// <summary>
/// A table as a file of the format that was asked for, written row by row. It is complete or says that it is not: where the JSON of the same
/// address is one page of many, this is all of them.
/// </summary>
abstract class TableAnswer : IResult, IEndpointMetadataProvider
{
    /// <summary>A table of rows.</summary>
    public static TableAnswer Of<T>(IAsyncEnumerable<T> rows, params IReadOnlyList<TableColumn<T>> columns) => new Table<T>(rows, columns, null);

    /// <summary>A table of rows that are at hand.</summary>
    public static TableAnswer Of<T>(IEnumerable<T> rows, params IReadOnlyList<TableColumn<T>> columns) => Of(rows, null, columns);

    /// <summary>A table of rows that are at hand, though there may be more.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="missing">What is missing, which the last line says; null where nothing is.</param>
    /// <param name="columns">The columns.</param>
    public static TableAnswer Of<T>(IEnumerable<T> rows, string? missing, params IReadOnlyList<TableColumn<T>> columns) => new Table<T>(rows.ToAsyncEnumerable(), columns, missing);

    /// <inheritdoc/>
    public abstract Task ExecuteAsync(HttpContext httpContext);

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(new OfferedFormats(TableFormat.All));

    sealed class Table<T>(IAsyncEnumerable<T> rows, IReadOnlyList<TableColumn<T>> columns, string? missing) : TableAnswer
    {
        public override async Task ExecuteAsync(HttpContext httpContext)
        {
            await using var row = rows.GetAsyncEnumerator(httpContext.RequestAborted);
            // What fails before there is a row is answered as everywhere; later the table has begun, and ends with a sentence.
            var any = await row.MoveNextAsync();
            await using var writer = ((TableFormat)httpContext.WantedFile()!).Open(httpContext);
            await writer.WriteAsync([.. columns.Select(column => column.Name)]);
            var end = missing;
            try
            {
                for (; any && !writer.IsFull; any = await row.MoveNextAsync())
                    await writer.WriteAsync([.. columns.Select(column => column.Value(row.Current))]);
            }
            catch (Exception fault) when (fault is SearchTimeoutException or UnsteadyOrderException)
            {
                end = fault.Message;
            }
            if (end is not null)
                await writer.WriteAsync([$"未完 INCOMPLETE：{end}"]);
        }
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Value">What a row has in it: text, a number, true or false, an instant, or nothing.</param>
sealed record TableColumn<T>(string Name, Func<T, object?> Value);
