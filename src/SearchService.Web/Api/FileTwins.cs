using Microsoft.Net.Http.Headers;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Api;

/// <summary>What the API answers as a file has a twin for each format, whose address ends with <c>.csv</c>, <c>.xlsx</c> or <c>.docx</c>: the same as asking with <c>Accept</c>.</summary>
static class FileTwins
{
    static readonly object Key = new();

    /// <summary>Turns a twin's address into the address of which it is the twin, before routing.</summary>
    public static IApplicationBuilder UseFileTwins(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path is { Value: { } path } && path.StartsWith("/api/", StringComparison.Ordinal)
            && FileFormat.All.FirstOrDefault(format => path.EndsWith(format.Suffix, StringComparison.Ordinal)) is { } format)
        {
            context.Request.Path = path[..^format.Suffix.Length];
            context.Request.Headers.Accept = format.MediaType;
            context.Items[Key] = format;
        }
        return next(context);
    });

    /// <summary>Refuses the twin in a format in which there is no answer.</summary>
    public static RouteGroupBuilder WithFileTwins(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
            context.HttpContext.Items[Key] is FileFormat format && !context.HttpContext.Offered().Contains(format) ? Problems.NoTable.Because(WhatThereIs(context.HttpContext)) : await next(context));
        return group;
    }

    static string WhatThereIs(HttpContext context) => $"这里的格式有：{string.Join("、", context.Offered().Select(format => format.Suffix).Prepend("JSON"))}。These formats are there.";

    /// <summary>Whether the caller prefers a table to JSON.</summary>
    public static bool WantsTable(this HttpContext context) => context.WantedFile() is TableFormat;

    /// <summary>The format the caller prefers to JSON among those in which the endpoint answers, or null.</summary>
    public static FileFormat? WantedFile(this HttpContext context) =>
        context.Request.GetTypedHeaders().Accept
            .OrderByDescending(accepted => accepted, MediaTypeHeaderValueComparer.QualityComparer)
            .Select(accepted => (IsJson: accepted.MatchesMediaType("application/json"), Format: context.Offered().FirstOrDefault(format => accepted.MatchesMediaType(format.MediaType))))
            .FirstOrDefault(wanted => wanted.IsJson || wanted.Format is not null) is { IsJson: false, Format: { } format } ? format : null;

    static IEnumerable<FileFormat> Offered(this HttpContext context) => FileFormat.OfferedBy(context.GetEndpoint()!.Metadata);
}
