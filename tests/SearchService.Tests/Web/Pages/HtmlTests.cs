using SearchService.Web.Pages;

namespace SearchService.Tests.Web.Pages;

public sealed class HtmlTests
{
    [Fact]
    public void A_hole_is_text() => Html.Of($"<p>{"<b>&\"'"}</p>").ToString().Should().Be("<p>&lt;b&gt;&amp;&quot;&#x27;</p>");

    [Fact]
    public void Html_in_a_hole_is_html() => Html.Of($"<p>{Html.Of($"<b>{"甲<乙"}</b>")}</p>").ToString().Should().Be("<p><b>甲&lt;乙</b></p>");

    [Fact]
    public void Each_item_is_a_piece() => Html.Each([1, 2], number => Html.Of($"<i>{number}</i>")).ToString().Should().Be("<i>1</i><i>2</i>");
}
