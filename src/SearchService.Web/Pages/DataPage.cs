using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The dictionary of one edition of the form: its indicators, the sums that must hold, the ratios; and where the data can be had.</summary>
static class DataPage
{
    public static IResult Of(HttpContext context)
    {
        var format = ReportFormat.All.FirstOrDefault(known => known.Id == context.Request.Query.First(Parameters.Edition)) ?? ReportFormat.All[^1];
        return Layout.Page("数据 — 年报检索", Html.Of($"""
            <h1>数据 <span lang="en">Data</span></h1>
            {Export}
            <nav class="choices" aria-label="格式 Forms">{Html.Each(ReportFormat.All.Reverse(), known => ChoicePiece.Of($"{known.Id} 年格式", known == format, Of(known)))}</nav>
            {Ratios}
            {Rules(format)}
            {Indicators(format)}
            """), $"{Paths.Api}/indicators?{Parameters.Edition.Name}={format.Id}", canonical: Of(format));
    }

    static string Of(ReportFormat format) => $"{Paths.Data}?{Parameters.Edition.Name}={format.Id}";

    static Html Export => Html.Of($"""
        <section id="export"><h2>取用 <span lang="en">How to have it</span></h2>
        <ul><li>每一列表、表格都有同址的 JSON、CSV、XLSX；每一检索另有订阅。<span lang="en">Every list and table is JSON, CSV and a workbook, too; every search a feed.</span></li>
        <li><a href="{Paths.Description}">接口说明 <span lang="en">The API, operation by operation</span></a>，<a href="/openapi/v1.json">OpenAPI 3.1</a></li>
        <li>全部开放数据：服务器上运行 <code>export DIR</code>，每年度的表为 CSV，年报为 JSON Lines，附数据字典、JSON Schema 与 SHA256SUMS。<span lang="en">The whole open data set is written by the verb export.</span></li>
        <li>全部数的清单 <span lang="en">every number that may be asked of</span> {FilesPiece.Of("/measures")}；全部指标 <span lang="en">every indicator</span> {FilesPiece.Of("/indicators")}</li></ul></section>
        """);

    static Html Ratios => Html.Of($"""
        <section id="ratios"><h2>比率 <span lang="en">Ratios</span></h2>{Table("比率 Ratios", [("名称", "Name"), ("公式", "Formula"), ("id", "")],
            Html.Each(Ratio.All, ratio => Html.Of($"""<tr><th scope="row">{ratio.Name}</th><td>{ratio.Formula}</td><td><code>{ratio.Id}</code></td></tr>""")))}</section>
        """);

    static Html Rules(ReportFormat format) => Html.Of($"""
        <section id="rules"><h2>勾稽关系 <span lang="en">Sums that must hold</span></h2>{Table("勾稽关系 Sums", [("规则", "Rule"), ("含义", "Meaning")],
            Html.Each(format.Form.Rules.Concat(BalanceRules.BetweenYears(format.Form, format.Form)), rule => Html.Of($"""<tr><th scope="row"><code>{rule.Id}</code></th><td>{rule.Statement}</td></tr>""")))}</section>
        """);

    static Html Indicators(ReportFormat format) => Html.Of($"""
        <section id="indicators"><h2>指标，{format.Form.Indicators.Length} 个 <span lang="en">Indicators</span></h2>{Table("指标 Indicators", [("表与栏", "Heading path"), ("单位", "Unit"), ("id", "")],
            Html.Each(format.Form.Indicators, indicator => Html.Of($"""<tr><th scope="row">{string.Join(" › ", indicator.Path.Skip(1))}</th><td>{indicator.Unit}</td><td><code>{indicator.Id}</code></td></tr>""")))}</section>
        """);

    static Html Table(string name, (string Chinese, string English)[] columns, Html rows) => Html.Of($"""
        <div class="wide" tabindex="0" role="region" aria-label="{name}"><table class="list"><thead><tr>{Html.Each(columns, column => Html.Of($"""<th scope="col">{column.Chinese} <span lang="en">{column.English}</span></th>"""))}</tr></thead><tbody>{rows}</tbody></table></div>
        """);
}
