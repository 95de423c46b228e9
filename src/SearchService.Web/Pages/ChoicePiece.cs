using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>Ways to see the same: the one that is chosen is no link.</summary>
static class ChoicePiece
{
    static readonly (ShownLines Show, string Label)[] Lines = [(ShownLines.All, "全部 all"), (ShownLines.Changed, "有变化的 changed"), (ShownLines.Same, "相同的 the same")];

    /// <summary>One way.</summary>
    public static Html Of(string label, bool chosen, string address) => chosen
        ? Html.Of($"""<strong aria-current="true">{Html.Bilingual(label)}</strong> """)
        : Html.Of($"""<a href="{address}">{Html.Bilingual(label)}</a> """);

    /// <summary>Which lines of a comparison are shown.</summary>
    public static Html Of(ShownLines chosen, Func<ShownLines, string> address) => Html.Each(Lines, line => Of(line.Label, line.Show == chosen, address(line.Show)));
}
