using System.Collections.Immutable;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Description;

namespace SearchService.Web.Pages;

/// <summary>The API for people: every operation of the OpenAPI document, with an address to try.</summary>
static class ApiPage
{
    static readonly Dictionary<string, (string Chinese, string English)> Tags = new()
    {
        ["Search"] = ("检索", "Search"),
        ["Registries"] = ("名录", "Registries"),
        ["Quality"] = ("质量", "Quality"),
        ["Compare"] = ("比较", "Compare"),
        ["Reports"] = ("年报", "Reports"),
        ["Writing"] = ("写入，须有密钥", "Writing, with the key"),
        ["Health"] = ("运行", "Health"),
    };

    public static async Task<IResult> Of(DescribedApi api, ReportStore store)
    {
        var (document, examples) = (await api.ReadAsync(), new ExampleAddresses(store));
        var groups = document.Operations.GroupBy(operation => operation.Tag).ToList();
        return Layout.Page("接口 — 年报检索", Html.Of($"""
            <h1>接口 <span lang="en">API</span></h1>
            <p>凡页面所示，接口皆有；网址相同，前加 <code>/api</code>。列表与表格另有以 <code>.csv</code>、<code>.xlsx</code> 结尾的同义地址。出错时答以 RFC 9457 的问题文档。
            <span lang="en">Whatever a page shows is here, too: the same address after /api; tables also with .csv and .xlsx. Errors are problem documents, RFC 9457.</span></p>
            <p class="tools"><a href="/openapi/v1.json">OpenAPI 3.1（JSON）</a> <a href="{Paths.Schemas}">所答各项的含义 <span lang="en">Schemas</span></a></p>
            <nav class="choices" aria-label="接口 Operations">{Html.Each(groups, group => Html.Of($"""<a href="#{group.Key}">{TitleOf(group.Key)}</a> """))}</nav>
            {Html.Each(groups, group => Group(group.Key, group, examples))}
            """), "/openapi/v1.json", canonical: Paths.Description);
    }

    static Html TitleOf(string tag) => Tags.TryGetValue(tag, out var title) ? Html.Of($"""{title.Chinese} <span lang="en">{title.English}</span>""") : Html.Of($"{tag}");

    static Html Group(string tag, IEnumerable<Operation> operations, ExampleAddresses examples) => Html.Of($"""
        <section id="{tag}"><h2>{TitleOf(tag)}</h2>{Html.Each(operations, operation => Of(operation, examples.Of(operation)))}</section>

        """);

    static Html Of(Operation operation, string? example)
    {
        var summary = operation.Summary.Split(" / ", 2);
        return Html.Of($"""
            <section class="operation" id="{operation.Id}"><h3><a href="#{operation.Id}"><code>{operation.Method} {operation.Path}</code></a></h3>
            <p>{summary[0]} <span lang="en">{summary[^1]}</span></p>
            {(example is null ? Html.Empty : Html.Of($"""<p>例 <span lang="en">Example</span> <a class="example" href="{example}"><code>{Uri.UnescapeDataString(example)}</code></a></p>"""))}
            {Parameters(operation.Parameters)}
            {(operation.Body.IsEmpty ? Html.Empty : Html.Of($"""<p>正文 <span lang="en">Body</span>：{Content(operation.Body)}</p>"""))}
            <p>返回 <span lang="en">Answers</span></p><ul>{Html.Each(operation.Answers, Answer)}</ul></section>

            """);
    }

    static Html Parameters(ImmutableArray<OperationParameter> parameters) => parameters.IsEmpty ? Html.Empty : Html.Of($"""
        <details><summary>参数 {parameters.Length} <span lang="en">parameters</span></summary><dl>{Html.Each(parameters, Parameter)}</dl></details>
        """);

    static Html Parameter(OperationParameter parameter) => Html.Of($"""
        <dt><code>{parameter.Name}</code> {SchemaPiece.Of(parameter.Type)}{(parameter.Required ? Html.Of($" · 必需 required") : Html.Empty)}</dt><dd>{parameter.Description}</dd>
        """);

    static Html Answer(OperationAnswer answer) => Html.Of($"<li><code>{answer.Status}</code> {Content(answer.Content)}</li>");

    // Several media types of one thing name the thing once.
    static Html Content(ImmutableArray<MediaContent> content) => Html.Each(content.GroupBy(one => one.Type).Index(), same =>
        Html.Of($"{(same.Index > 0 ? " · " : "")}{(same.Item.Key.Schema is null ? Html.Empty : SchemaPiece.Of(same.Item.Key))} {string.Join(", ", same.Item.Select(one => one.MediaType))}"));
}
