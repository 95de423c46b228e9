using Microsoft.Net.Http.Headers;

namespace SearchService.Web.Api;

/// <summary>Every table of the API has a twin whose address ends with <c>.csv</c>: the same as asking with <c>Accept: text/csv</c>.</summary>
static class CsvTwin
{
    const string Suffix = ".csv";

    /// <summary>Turns the twin's address into the address of which it is the twin, before routing.</summary>
    public static IApplicationBuilder UseCsvTwins(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path is { Value: { } path } && path.StartsWith("/api/", StringComparison.Ordinal) && path.EndsWith(Suffix, StringComparison.Ordinal))
        {
            context.Request.Path = path[..^Suffix.Length];
            context.Request.Headers.Accept = Csv.MediaType;
            context.Items[Suffix] = true;
        }
        return next(context);
    });

    /// <summary>Refuses the twin of what is no table.</summary>
    public static RouteGroupBuilder WithCsvTwins(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
            context.HttpContext.Items.ContainsKey(Suffix) && !Csv.IsOfferedBy(context.HttpContext.GetEndpoint()!.Metadata) ? Problems.NoTable.Because() : await next(context));
        return group;
    }

    /// <summary>Whether the caller prefers CSV to JSON.</summary>
    public static bool WantsCsv(this HttpContext context) =>
        context.Request.GetTypedHeaders().Accept
            .OrderByDescending(accepted => accepted, MediaTypeHeaderValueComparer.QualityComparer)
            .FirstOrDefault(accepted => accepted.MatchesMediaType(Csv.MediaType) || accepted.MatchesMediaType("application/json"))
            ?.MediaType == Csv.MediaType;
}
