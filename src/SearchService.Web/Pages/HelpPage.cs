using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>How to ask, and how to read what is answered.</summary>
static class HelpPage
{
    static readonly (string Chinese, string English)[] Reading =
    [
        ("“空白”“缺”不是 0：空白是原件有此格而未填，缺是原件没有此格。", "A blank is a cell left empty, absent one the document does not have; neither is 0."),
        ("数字旁的 ≠ 指向不成立的勾稽关系；点数字，可见原件所印、所在位置、历年与同数的年报。", "≠ beside a number leads to the sum that fails; the number itself to what is printed, where, its series and who else has it."),
        ("数字一律照原件，不更正、不换算。", "Numbers are given as printed."),
        ("检索不漏：凡正文中有的词句，必能查到；放宽的检索另列并说明。", "A search misses nothing; wider searches are told apart."),
        ("页面不用脚本也完整；网址即引用，同一网址永远是同一内容的入口。", "Pages are whole without script, and every view has an address to cite."),
        ("每页右上角可换：只看中文，或附英文；选择只记在本浏览器。", "At the top right of every page: Chinese alone, or with English; the choice is kept in this browser."),
    ];

    static readonly (string Keys, string Chinese, string English)[] Keyboard =
    [
        ("j", "下一处变化（对比）或下一处标记（年报）；首次按，到第一处", "the next change of a comparison or mark of a report; at first, the first"),
        ("k", "上一处", "the one before"),
        ("Tab Enter", "各处变化旁的 ‹ › 是链接，不用脚本也可走", "the links ‹ › beside each change do the same, without script"),
    ];

    public static IResult Of() => Layout.Page("帮助 — 年报检索", Html.Of($"""
        <h1>帮助 <span lang="en">Help</span></h1>
        {Layout.SearchBox(new())}
        <section id="syntax"><h2>检索语法 <span lang="en">Syntax</span></h2>
        <div class="wide" tabindex="0" role="region" aria-label="检索语法 Syntax"><table class="list"><thead><tr><th scope="col">检索式 <span lang="en">Query</span></th><th scope="col">查到 <span lang="en">finds reports with</span></th></tr></thead>
        <tbody>{Html.Each(HelpExamples.All, example => Html.Of($"""<tr><th scope="row"><a href="{new SearchAddress { Text = example.Query }.Under(Paths.Search)}"><code>{example.Query}</code></a></th><td>{example.Chinese} <span lang="en">{example.English}</span></td></tr>"""))}</tbody></table></div></section>
        <section id="reading"><h2>如何读 <span lang="en">How to read the answers</span></h2><ul>{Html.Each(Reading, fact => Html.Of($"""<li>{fact.Chinese} <span lang="en">{fact.English}</span></li>"""))}</ul></section>
        <section id="compare"><h2>对比 <span lang="en">Comparing</span></h2><p>在年报、机关、检索各页勾选“加入对比”，页脚列出所选，再按“对比数字”（2 到 12 份）或“对比文字”（两份）；所选只存在本浏览器，不用 cookie。也可在<a href="{Paths.Compare}">对比页</a>按机关选年度。
        <span lang="en">Tick “compare” beside reports anywhere; the foot of the page lists them. They are kept in this browser alone, without cookies. Or choose by agency on the page Compare.</span></p></section>
        <section id="keyboard"><h2>键盘 <span lang="en">Keyboard</span></h2>
        <p id="keys" hidden><label><input type="checkbox" checked> 用 j、k 两键；不用则去掉，只记在本浏览器 <span lang="en">use the keys j and k; without the tick they do nothing, in this browser</span></label></p><dl>{Html.Each(Keyboard, key => Html.Of($"""<dt>{Html.Each(key.Keys.Split(' '), name => Html.Of($"<kbd>{name}</kbd> "))}</dt><dd>{key.Chinese} <span lang="en">{key.English}</span></dd>"""))}</dl></section>
        <section id="more"><h2>更多 <span lang="en">More</span></h2><p class="tools"><a href="{Paths.Data}">指标、规则与公式 <span lang="en">indicators, rules, formulas</span></a> <a href="{Paths.Quality}">覆盖与质量 <span lang="en">coverage and quality</span></a> <a href="{Paths.Wording}">措辞比较 <span lang="en">wording</span></a> <a href="{Paths.Description}">接口 <span lang="en">API</span></a> <a href="/openapi/v1.json">OpenAPI</a></p></section>
        """), canonical: Paths.Help);
}
