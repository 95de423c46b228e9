using SearchService.Web.Addresses;
using SearchService.Web.Description;

namespace SearchService.Web.Pages;

/// <summary>What the API answers with and takes, member by member.</summary>
static class SchemasPage
{
    public static async Task<IResult> Of(DescribedApi api)
    {
        var document = await api.ReadAsync();
        return Layout.Page("接口所答 — 年报检索", Html.Of($"""
            <h1>接口所答各项 <span lang="en">Schemas of the API</span></h1>
            <p class="tools"><a href="{Paths.Description}">接口 <span lang="en">API</span></a> <a href="/openapi/v1.json">OpenAPI 3.1（JSON）</a></p>
            {Html.Each(document.Schemas, Of)}
            """), "/openapi/v1.json", canonical: Paths.Schemas);
    }

    static Html Of(NamedSchema schema) => Html.Of($"""
        <section class="operation" id="{schema.Name}"><h2><code>{schema.Name}</code></h2><p lang="en">{schema.Description}</p>
        {(schema.Members.IsEmpty ? Html.Of($"<p>{SchemaPiece.Of(schema.Type)}</p>") : Html.Of($"<dl>{Html.Each(schema.Members, Member)}</dl>"))}</section>

        """);

    static Html Member(SchemaMember member) => Html.Of($"""<dt><code>{member.Name}</code> {SchemaPiece.Of(member.Type)}</dt><dd lang="en">{member.Description}</dd>""");
}
