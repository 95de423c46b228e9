using System.Text;
using SearchService.Corpus;
using SearchService.Tests.Support;

namespace SearchService.Tests.Corpus;

/// <summary>The corpus beside real documents: the same paper, none of the same words.</summary>
public class RealDocumentTests
{
    const int LongestSharedRun = 24;

    // Titles of the form that reports name in their text, too; and the numbers between them fall out.
    static readonly string[] SetPhrases = ["政府信息公开工作年度报告", "政府信息公开行政复议行政诉讼情况", "政府信息公开工作存在的主要问题及改进情况", "中华人民共和国政府信息公开条例"];

    [SharedReportsTheory]
    [InlineData("000_8fc16502fb056e9d.txt")]
    [InlineData("004_2d1639ddeca1f7e6.txt")]
    public void Tables_are_laid_out_like_those_of_a_real_document(string name)
    {
        var real = DumpedTables.In(SharedReports.Read(name)).Labels;
        foreach (var report in ReportCorpus.Generate(new CorpusPlan(Seed: 1, Agencies: 10) { From = 2022 }))
            DumpedTables.In(report.File).Labels.Should().Equal(real);
    }

    [SharedReportsFact]
    public void No_sentence_is_taken_from_a_real_document()
    {
        var real = SharedReports.TextDocuments.SelectMany(name => Runs(Encoding.UTF8.GetString(SharedReports.Read(name).Bytes.Span))).ToHashSet();
        var narratives = ReportCorpus.Generate(new CorpusPlan(Seed: 51, Agencies: 150)).SelectMany(report => report.Truth.Sections).Select(section => section.Text);
        real.Should().HaveCountGreaterThan(10_000);
        narratives.SelectMany(Runs).Where(real.Contains).Distinct().Should().BeEmpty();
    }

    // Without digits and punctuation: a sentence with other numbers would be a copy, too.
    static IEnumerable<string> Runs(string text)
    {
        var han = SetPhrases.Aggregate(string.Concat(text.Where(character => character is >= '\u4E00' and <= '\u9FFF')), (left, phrase) => left.Replace(phrase, "", StringComparison.Ordinal));
        return Enumerable.Range(0, Math.Max(0, han.Length - LongestSharedRun)).Select(at => han.Substring(at, LongestSharedRun + 1));
    }
}
