using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>A document in the body of a request, the body itself or the one file of a form, and what the address states of it.</summary>
/// <param name="File">The document.</param>
/// <param name="Stated">What is stated.</param>
sealed record SentDocument(SourceFile File, Stated Stated)
{
    /// <summary>Reads it, or says why it cannot be read.</summary>
    public static async Task<(SentDocument? Sent, ProblemHttpResult? Problem)> ReadAsync(HttpContext context, CancellationToken cancellation)
    {
        if (context.Request.ContentLength > SentFile.MaxBytes)
            return (null, TooLarge);
        var query = context.Request.Query;
        var stated = StatedIn(query);
        if (!context.Request.HasFormContentType || context.Request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
            return await Read(context.Request.Body, query.First(Parameters.FileName) ?? SentFile.Nameless, stated, cancellation);
        return await FormFile(context, cancellation) is { } file
            ? await Read(file.OpenReadStream(), file.FileName, stated, cancellation)
            : (null, Problems.BadRequest.Because("表单须恰好有一个文件。The form must hold exactly one file."));
    }

    /// <summary>What an address states of a document.</summary>
    public static Stated StatedIn(IQueryCollection query) => new()
    {
        Agency = query.First(Parameters.StatedAgency),
        Year = query.Whole(Parameters.StatedYear),
        Region = Region.TryParse(query.First(Parameters.StatedRegion)),
        SourceUrl = query.First(Parameters.SourceUrl),
    };

    static async Task<IFormFile?> FormFile(HttpContext context, CancellationToken cancellation)
    {
        try
        {
            var form = await context.Request.ReadFormAsync(cancellation);
            return form.Files is [var only] ? only : null;
        }
        // What a broken multipart body gives: the sender's fault, not ours.
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }

    static async Task<(SentDocument?, ProblemHttpResult?)> Read(Stream body, string name, Stated stated, CancellationToken cancellation) =>
        await SentFile.ReadAsync(body, name, cancellation) is { } file ? (new(file, stated), null) : (null, TooLarge);

    static ProblemHttpResult TooLarge => Problems.BodyTooLarge.Because($"正文至多 {SentFile.MaxBytes >> 20} MB。A body may have at most {SentFile.MaxBytes >> 20} MB.");
}
