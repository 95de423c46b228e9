using Microsoft.Net.Http.Headers;

namespace SearchService.Web.Api.Tables;

/// <summary>Every table of the API has a twin for each format, whose address ends with <c>.csv</c> or <c>.xlsx</c>: the same as asking with <c>Accept</c>.</summary>
static class TableTwins
{
    static readonly object Key = new();

    /// <summary>Turns a twin's address into the address of which it is the twin, before routing.</summary>
    public static IApplicationBuilder UseTableTwins(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path is { Value: { } path } && path.StartsWith("/api/", StringComparison.Ordinal)
            && TableFormat.All.FirstOrDefault(format => path.EndsWith(format.Suffix, StringComparison.Ordinal)) is { } format)
        {
            context.Request.Path = path[..^format.Suffix.Length];
            context.Request.Headers.Accept = format.MediaType;
            context.Items[Key] = format;
        }
        return next(context);
    });

    /// <summary>Refuses the twin of what is no table.</summary>
    public static RouteGroupBuilder WithTableTwins(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
            context.HttpContext.Items.ContainsKey(Key) && !TableAnswer.IsOfferedBy(context.HttpContext.GetEndpoint()!.Metadata) ? Problems.NoTable.Because() : await next(context));
        return group;
    }

    /// <summary>Whether the caller prefers a table to JSON.</summary>
    public static bool WantsTable(this HttpContext context) => context.WantedTable() is not null;

    /// <summary>The format of tables the caller prefers to JSON, or null.</summary>
    public static TableFormat? WantedTable(this HttpContext context) =>
        context.Request.GetTypedHeaders().Accept
            .OrderByDescending(accepted => accepted, MediaTypeHeaderValueComparer.QualityComparer)
            .Select(accepted => (IsJson: accepted.MatchesMediaType("application/json"), Format: TableFormat.All.FirstOrDefault(format => accepted.MatchesMediaType(format.MediaType))))
            .FirstOrDefault(wanted => wanted.IsJson || wanted.Format is not null) is { IsJson: false, Format: { } format } ? format : null;
}
