using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Redlines;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>The wording of two reports side by side.</summary>
static class WordingEndpoints
{
    public static void MapWording(this IEndpointRouteBuilder api) =>
        api.MapGet(Paths.Wording, Compare).WithName("compareWording").WithTags("Compare").WithSummary("措辞并列比较 / The wording of two reports side by side, paragraph by paragraph")
            .Takes(Parameters.OfWording).ProducesProblem(404).ProducesProblem(503);

    /// <summary>The redline at the address beside the page.</summary>
    public static void MapRedlineOfPage(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("").WithCheckedParameters().WithETags().ExcludeFromDescription().MapGet(Paths.Redline, Redline).Takes(Parameters.OfWording);

    static async Task<Results<Ok<WordingDiffBody>, TableAnswer, RedlineAnswer, ProblemHttpResult>> Compare(HttpContext context, WordingComparer comparer, CancellationToken cancellation)
    {
        var address = WordingAddress.Of(context.Request.Query);
        return await comparer.CompareAsync(address, cancellation) switch
        {
            ({ } compared, _) when context.WantsTable() => TableAnswer.Of(Rows(compared.Diff, address), Columns(address)),
            ({ } compared, _) when context.WantedFile() == RedlineAnswer.Docx => new RedlineAnswer(compared, address),
            ({ } compared, _) => TypedResults.Ok(WordingDiffBody.Of(compared, address)),
            (_, var missing) => Problems.NoSuchReport.Because(missing),
        };
    }

    static async Task<Results<RedlineAnswer, ProblemHttpResult>> Redline(HttpContext context, WordingComparer comparer, CancellationToken cancellation)
    {
        var address = WordingAddress.Of(context.Request.Query);
        return await comparer.CompareAsync(address, cancellation) switch
        {
            ({ } compared, _) => new RedlineAnswer(compared, address),
            (_, var missing) => Problems.NoSuchReport.Because(missing),
        };
    }

    // The last row holds the rate in all.
    static IEnumerable<(SectionDiff? Section, ParagraphChange? Change, Repetition Repetition)> Rows(WordingDiff diff, WordingAddress address) =>
        diff.Sections.SelectMany(section => section.ShownBy(address).Select(change => ((SectionDiff?)section, (ParagraphChange?)change, section.Repetition))).Append((null, null, diff.Repetition));

    static TableColumn<(SectionDiff? Section, ParagraphChange? Change, Repetition Repetition)>[] Columns(WordingAddress address) =>
    [
        new("section", row => row.Section is { } section ? Word.Of(section.Kind) : "合计 / all"),
        new("repetition", row => row.Repetition.RoundedRate),
        new("shape", row => row.Change is { } change ? Word.Of(change.Shape) : null),
        new("wording", row => row.Change is { } change ? Word.Of(change.WordingIgnoring(address.Ignored)) : null),
        new("likeness", row => row.Change?.Likeness is { } likeness ? Math.Round(likeness, 4) : null),
        new("leftParagraphs", row => row.Change is { } change ? Numbers(change.Left) : null),
        new("rightParagraphs", row => row.Change is { } change ? Numbers(change.Right) : null),
        new("left", row => row.Change is { } change ? string.Concat(change.Pieces.Select(piece => piece.Left)).Trim() : null),
        new("right", row => row.Change is { } change ? string.Concat(change.Pieces.Select(piece => piece.Right)).Trim() : null),
        new("difference", row => row.Change is { } change ? WordingMarks.Plain.Of(change, address) : null),
    ];

    static string Numbers(IEnumerable<WordingParagraph> paragraphs) => string.Join(' ', paragraphs.Select(paragraph => paragraph.Number.ToString(CultureInfo.InvariantCulture)));
}
