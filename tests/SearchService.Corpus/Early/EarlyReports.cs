using System.Collections.Immutable;
using System.Text;
using SearchService.Corpus.World;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Corpus.Early;

/// <summary>An agency's reports of 2014 to 2018: sections of their own, and 《政府信息公开情况统计表》 behind the signature.</summary>
public sealed class EarlyReports(Publisher publisher, ulong planSeed)
{
    /// <summary>The years of the list.</summary>
    public const int First = 2014, Last = 2018;

    const string ListTitle = "政府信息公开情况统计表";

    readonly ulong _seed = Dice.Seed(planSeed, $"{publisher.Agency.Name} before 2019");

    /// <summary>The reports of some years.</summary>
    public IEnumerable<GeneratedReport> Of(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(year => Of(year));

    /// <summary>The report of a year.</summary>
    public GeneratedReport Of(int year)
    {
        var dice = Dice.For(_seed, year);
        var front = new FrontMatter(publisher, Dice.For(_seed, "front matter"));
        var list = IndicatorList.Throw(Dice.For(_seed, "style").Pick(ListStyle.All), dice);
        ImmutableArray<Section> sections = [.. Sections(year, dice)];
        ImmutableArray<string> after = [.. front.SignatureOf(year), ListTitle];
        var manuscript = Manuscript.Of(front.TitleOf(year), sections, ReportForm.Narrative, Counts.None, after);
        manuscript = new(manuscript.Parts.Add(new ManuscriptPart.Table(list.Table)));
        var file = new SourceFile($"{publisher.Agency.Name}-{year}.txt", Encoding.UTF8.GetBytes(WordDump.Write(manuscript, new DumpStyle { Spaced = true }, dice)));
        return new GeneratedReport(file, Truth(year, file, front, sections, list)) { Manuscript = manuscript, PrintedRegion = publisher.PrintedRegion, Signature = after };
    }

    Report Truth(int year, SourceFile file, FrontMatter front, ImmutableArray<Section> sections, IndicatorList list) =>
        new(new Source(file.Name, "text/plain", file.Sha256), ReportForm.Narrative)
        {
            Agency = publisher.Agency,
            Year = year,
            Title = string.Concat(front.TitleOf(year)),
            PublishedOn = front.PublishedOn(year),
            Period = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            Sections = sections,
            Statistics = list.Truth,
        };

    IEnumerable<Section> Sections(int year, Dice dice) =>
    [
        new(SectionKind.Preamble, "", $"本报告依照条例编写，全文由六个部分组成，另附统计表。所列数据的统计期限自{year}年1月1日起至12月31日止。\n"),
        new(SectionKind.Overview, "一、概述", $"{year}年，{publisher.Self}{dice.Pick(["调整了公开目录", "补齐了历年目录", "更新了办事指南"])}，{dice.Pick(["群众查阅更为便捷", "各项任务按期完成"])}。\n"),
        new(SectionKind.ProactiveDisclosure, "二、主动公开政府信息情况", $"全年在网站登载各类信息，内容涉及{dice.Pick(["财政资金", "人事任免", "工程招标"])}等方面。\n"),
        new(SectionKind.Requests, "三、依申请公开政府信息情况", $"来件均在期限内答复，{dice.Pick(["以网上来件居多", "以信函来件居多"])}。\n"),
        new(SectionKind.Other, "四、政府信息公开收费及减免情况", "本年没有向申请人收取费用。\n"),
        new(SectionKind.Challenges, "五、行政复议、行政诉讼情况", $"{dice.Pick(["没有引起争议的来件", "争议均已依法了结"])}。\n"),
        new(SectionKind.Problems, "六、存在的主要问题及改进措施", $"{dice.Pick(["目录更新偶有迟缓", "解读形式不够多样"])}，来年加以改进。\n"),
    ];
}
