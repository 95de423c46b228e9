using System.Net;
using System.Text;
using SearchService.Corpus.Dirt;

namespace SearchService.Corpus.Writers;

/// <summary>Writes web pages: bare, or with a portal around them, in UTF-8 or GB18030.</summary>
public static class HtmlPage
{
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The file.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice)
    {
        var content = string.Concat(report.Manuscript.Parts.Select(part => Markup(report, part)));
        var body = report.Has(DirtKind.LayoutTable) ? $"<table width=\"980\"><tr><td>\n{content}</td></tr></table>\n" : $"<div class=\"TRS_Editor\">\n{content}</div>\n";
        return Bytes(report, $"""
            <!DOCTYPE html>
            <html lang="zh-CN"><head>{Charset(report)}<title>信息公开</title></head>
            <body>
            {(report.Has(DirtKind.PortalFrame) ? Portal.Around(report, body, dice) : body)}</body></html>
            """);
    }

    static string Charset(GeneratedReport report) =>
        report.Has(DirtKind.UndeclaredGb18030) ? "" : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={(report.Has(DirtKind.Gb18030) ? "gb2312" : "utf-8")}\">";

    static byte[] Bytes(GeneratedReport report, string page) =>
        report.Has(DirtKind.Gb18030) || report.Has(DirtKind.UndeclaredGb18030) ? Gb18030.GetBytes(page)
        : [.. report.Has(DirtKind.ByteOrderMark) ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(page)];

    static string Markup(GeneratedReport report, ManuscriptPart part) => part switch
    {
        ManuscriptPart.Table table => HtmlTable.Write(report, table.Grid),
        ManuscriptPart.Title => $"<p align=\"center\" style=\"font-size:22pt\"><strong>{HtmlText.Of(report, part.Text)}</strong></p>\n",
        ManuscriptPart.Heading => $"<p style=\"text-indent:2em\"><b>{HtmlText.Of(report, part.Text)}</b></p>\n",
        ManuscriptPart.Signature => $"<p style=\"text-align:right\">{HtmlText.Of(report, part.Text)}</p>\n",
        _ => $"<p>　　{HtmlText.Of(report, part.Text)}</p>\n",
    };
}

/// <summary>What portals print around a document.</summary>
static class Portal
{
    static readonly string[] Channels = ["首页", "政务公开", "政务服务", "互动交流", "走进我们", "专题专栏"];

    public static string Around(GeneratedReport report, string body, Dice dice) => $"""
        <div class="header"><ul>{string.Concat(Channels.Select(channel => $"<li><a href=\"#\">{channel}</a></li>"))}</ul></div>
        <div class="crumb">当前位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">政府信息公开年报</a></div>
        <table class="meta"><tr><td>索引号：</td><td>0{dice.Between(10_000_000, 99_999_999)}/{report.Truth.PublishedOn?.Year}-{dice.Between(10000, 99999)}</td><td>发布机构：</td><td>{WebUtility.HtmlEncode(report.Truth.Agency!.Name)}</td></tr>
        <tr><td>发文日期：</td><td>{report.Truth.PublishedOn}</td><td>主题分类：</td><td>政务公开</td></tr></table>
        <div class="tools">【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 <button>打印</button> 点击数：<span>{dice.Between(1, 9999)}</span></div>
        {body}<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
        <div class="footer">主办：{WebUtility.HtmlEncode(report.Truth.Agency.Name)}　<a href="#">网站地图</a></div>

        """;
}
