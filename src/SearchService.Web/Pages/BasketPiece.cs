using SearchService.Reports;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>
/// Reports picked to be compared: a box beside each report, and a strip at the foot of every page. Without script the strip is the form of the boxes of its page; with
/// <c>basket.js</c> it keeps what was picked on other pages, too.
/// </summary>
static class BasketPiece
{
    const string Id = "basket";

    /// <summary>The box beside a report.</summary>
    public static Html Pick(ReportKey key, string agency) => Html.Of($"""
        <label class="pick"><input type="checkbox" form="{Id}" name="{Parameters.Reports.Name}" value="{key.ToString()}" data-name="{agency} {key.Year}" aria-label="加入对比 Compare {agency} {key.Year}"> 加入对比 <span lang="en">compare</span></label>
        """);

    /// <summary>The strip. It shows where something is picked.</summary>
    public static Html Strip => Html.Of($"""
        <form class="basket" id="{Id}" action="{Paths.Compare}" method="get" aria-label="待对比的年报 Reports to compare">
        <details><summary>待对比 <output>0</output> 份 <span lang="en">to compare</span></summary><ul></ul></details>
        {Buttons} <button type="reset" class="plain">清空 <span lang="en">clear</span></button>
        <template><li><a></a> <button type="button" class="plain" aria-label="移除 remove">×</button><input type="hidden" name="{Parameters.Reports.Name}"></li></template>
        </form>
        """);

    /// <summary>The two ways to compare what is picked.</summary>
    public static Html Buttons => Html.Of($"""
        <button type="submit" name="{Parameters.Compared.Name}" value="{Parameters.Compared.Words[0]}">对比数字 <span lang="en">tables</span></button>
        <button type="submit" name="{Parameters.Compared.Name}" value="{Parameters.Compared.Words[1]}">对比文字 <span lang="en">wording</span></button>
        """);
}
