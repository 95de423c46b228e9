using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Search;
using SearchService.Search.Words;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Api;

/// <summary>What helps to ask: how a query is read, how it may go on, which groups there are.</summary>
static class WordEndpoints
{
    const int MostSuggestions = 20;

    static readonly TableColumn<GroupBody>[] GroupColumns =
    [
        new("group", group => group.Name),
        new("kind", group => group.Kind),
        new("agencies", group => group.Agencies),
    ];

    static readonly TableColumn<(int Set, string Word)>[] SynonymColumns = [new("set", row => row.Set), new("word", row => row.Word)];

    public static void MapWords(this IEndpointRouteBuilder api)
    {
        api.MapGet("/analyze", Analyze).WithName("analyze").WithTags("Search").WithSummary("检索式如何被理解 / How a query is read").Takes(Parameters.Text);
        api.MapGet("/suggest", Suggest).WithName("suggest").WithTags("Search").WithSummary("补全检索式 / Completions of a query").Takes(Parameters.Text);
        api.MapGet("/synonyms", Synonyms).WithName("synonyms").WithTags("Registries").WithSummary("同义词语 / Words of the same meaning").Takes(Parameters.ByteOrderMark);
        api.MapGet("/groups", Groups).WithName("groups").WithTags("Registries").WithSummary("机关分组 / Groups of agencies").Takes(Parameters.ByteOrderMark);
    }

    static Ok<AnalysisBody> Analyze(HttpContext context) => TypedResults.Ok(AnalysisBody.Of(QueryAnalysis.Of(context.Request.Query.First(Parameters.Text) ?? "")));

    static Ok<ListBody<SuggestionBody>> Suggest(HttpContext context, ReportStore store) => TypedResults.Ok(ListBody.OfAll(
        SuggestionBody.AllOf(new Suggestions(store.Directory, store.Groups).For(context.Request.Query.First(Parameters.Text) ?? "", MostSuggestions))));

    static Results<Ok<SynonymsBody>, TableAnswer> Synonyms(HttpContext context, ReportStore store) => context.WantsTable()
        ? TableAnswer.Of(store.Synonyms.Sets.SelectMany((set, index) => set.Select(word => (index + 1, word))), SynonymColumns)
        : TypedResults.Ok(SynonymsBody.Of(store.Synonyms));

    static Results<Ok<GroupsBody>, TableAnswer> Groups(HttpContext context, ReportStore store)
    {
        var groups = GroupsBody.Of(store.Groups, store.Directory);
        return context.WantsTable() ? TableAnswer.Of(groups.Items, GroupColumns) : TypedResults.Ok(groups);
    }
}
