using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>What can be done with a search: another order, files, a feed, the same as a matrix.</summary>
static class SearchToolsPiece
{
    static readonly (SearchOrder Order, string Chinese, string English)[] Orders =
    [
        (SearchOrder.Relevance, "突出的在前", "prominent"),
        (SearchOrder.Newest, "新的在前", "newest"),
        (SearchOrder.Oldest, "旧的在前", "oldest"),
        (SearchOrder.Stored, "后入库的在前", "last stored"),
    ];

    public static Html Of(SearchAddress address) => Html.Of($"""
        <div class="tools"><p class="narrow-only"><a href="#filters">筛选 <span lang="en">Filters</span></a></p>
        <p>排序 <span lang="en">Order</span>：{Html.Each(Orders, order => Order(address, order))}</p>
        <p>{FilesPiece.Of(Paths.Search, address.Under, (address with { Cursor = null }).Under)} <a href="{FeedOf(address)}">订阅 <span lang="en">Feed</span></a>
        {(address.Text.Length == 0 ? Html.Empty : Html.Of($"""<a href="{new MatrixAddress { Phrases = [new(1, address.Text)], Filters = address.Filters }.Under(Paths.Matrix)}">按机关和年度统计 <span lang="en">As a matrix</span></a>"""))}</p>
        </div>
        """);

    /// <summary>The same search as a feed, whose order is its own.</summary>
    public static string FeedOf(SearchAddress address) => new SearchAddress { Text = address.Text, Synonyms = address.Synonyms, Filters = address.Filters }.Under(Paths.Feed);

    static Html Order(SearchAddress address, (SearchOrder Order, string Chinese, string English) order) =>
        ChoicePiece.Of($"{order.Chinese} {order.English}", address.Order == new HitOrder(order.Order), (address with { Order = new(order.Order), Cursor = null }).Under(Paths.Search));
}
