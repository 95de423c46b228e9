using SearchService.Web.Addresses;
using SearchService.Web.Description;

namespace SearchService.Web.Pages;

/// <summary>The name of what a value is, with the way to what that means.</summary>
static class SchemaPiece
{
    public static Html Of(SchemaType type) =>
        type.Schema is { } name ? Html.Of($"""<a href="{Paths.Schemas}#{name}">{name}</a>{type.Text}""") : Html.Of($"{type.Text}");
}
