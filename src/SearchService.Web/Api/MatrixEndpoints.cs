using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class MatrixEndpoints
{
    public static void MapMatrix(this IEndpointRouteBuilder api)
    {
        api.MapGet("/matrix", Count).WithName("matrix").WithTags("Search").WithSummary("若干检索式在各机关、地区或分组、各年度的年报中出现的份数 / In how many reports phrases stand, by agency, region or group and year")
            .Takes(Parameters.OfMatrix).ProducesProblem(503);
        api.MapPost("/matrix", CountSent).WithName("matrixOfMany").WithTags("Search").WithSummary("同上，检索式在正文中：JSON，或每行一个的 CSV / The same with the phrases in the body: JSON, or CSV with one a line; nothing is stored, no key is needed")
            .Takes(Parameters.OfSentMatrix).Accepts<PhrasesBody>("application/json", TableFormat.Csv.MediaType).ProducesProblem(413).ProducesProblem(415).ProducesProblem(503);
    }

    static async Task<Results<Ok<MatrixBody>, TableAnswer, ProblemHttpResult>> Count(HttpContext context, MatrixCounter counter, CancellationToken cancellation) =>
        await Answer(context, MatrixAddress.Of(context.Request.Query), [], counter, cancellation);

    static async Task<Results<Ok<MatrixBody>, TableAnswer, ProblemHttpResult>> CountSent(HttpContext context, MatrixCounter counter, CancellationToken cancellation)
    {
        var (sent, problem) = await SentPhrases.ReadAsync(context.Request, cancellation);
        return sent is null ? problem! : await Answer(context, MatrixAddress.Of(context.Request.Query) with { Phrases = sent.Phrases }, sent.Faults, counter, cancellation);
    }

    static async Task<Results<Ok<MatrixBody>, TableAnswer, ProblemHttpResult>> Answer(HttpContext context, MatrixAddress address, IEnumerable<PhraseFault> unread, MatrixCounter counter, CancellationToken cancellation)
    {
        var csv = context.WantsTable();
        var counted = await counter.CountAsync(csv ? address with { Size = MatrixTable.PageSize, Cursor = null } : address, cancellation);
        var answer = counted with { Faults = [.. counted.Faults.Concat(unread).OrderBy(fault => fault.Phrase.Line)] };
        return answer.Results is not { } results ? NothingToCount(answer)
            : csv ? TableAnswer.Of(MatrixTable.Lines(answer, address.Rows, Pages(results, address, counter, cancellation)), MatrixTable.Columns(results.Years))
            : TypedResults.Ok(MatrixBody.Of(address, answer, results));
    }

    static ProblemHttpResult NothingToCount(MatrixAnswer answer) => answer.Faults is [var first, ..]
        ? Problems.InvalidQuery.Because(first.Message, ("position", first.Position), ("errors", answer.Faults.Select(fault => $"{fault.Phrase.Line}: {fault.Message}").ToArray()))
        : Problems.InvalidQuery.Because("没有可统计的检索式。There is no phrase to count.");

    static async IAsyncEnumerable<MatrixResults> Pages(MatrixResults first, MatrixAddress address, MatrixCounter counter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var page = first; ;)
        {
            yield return page;
            if (page.Next is not { } next || (await counter.CountAsync(address with { Size = MatrixTable.PageSize, Cursor = next }, cancellation)).Results is not { } more)
                yield break;
            page = more.HasShifted ? throw new UnsteadyOrderException() : more;
        }
    }
}
