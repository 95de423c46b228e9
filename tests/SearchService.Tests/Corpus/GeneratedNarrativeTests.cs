using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SearchService.Corpus;
using SearchService.Corpus.Narrative;
using SearchService.Corpus.World;
using SearchService.Reports;
using Sentence = SearchService.Corpus.Narrative.Sentence;

namespace SearchService.Tests.Corpus;

public partial class GeneratedNarrativeTests
{
    static readonly List<GeneratedReport> Reports = [.. ReportCorpus.Generate(new CorpusPlan(Seed: 31, Agencies: 150))];

    [Fact]
    public void The_requests_told_are_those_of_the_table()
    {
        var told = Reports.Select(report => (Told: Told(ReceivedInText().Match(Overview(report))), InTable: report.Truth.Counts["requests/received/total"]!.Value)).ToList();
        told.Where(pair => pair.Told is not null).Should().HaveCountGreaterThan(200).And.OnlyContain(pair => pair.Told == pair.InTable);
        told.Where(pair => pair.Told is null).Should().OnlyContain(pair => pair.InTable == 0);
    }

    [Fact]
    public void The_normative_documents_told_are_those_of_the_table() =>
        Reports.Where(report => report.Truth.Form.Id == "2021").Should().OnlyContain(report =>
            Told(InForceInText().Match(Overview(report))) == report.Truth.Counts["disclosure/normative-documents/in-force"]!.Value);

    [Fact]
    public void Texts_are_as_long_as_real_ones() =>
        Reports.Select(report => report.Truth.Sections.Sum(section => section.Text.Length)).Should().OnlyContain(length => length >= 600 && length <= 5000);

    [Fact]
    public void The_document_holds_its_sections_in_order()
    {
        foreach (var report in Reports)
        {
            var (text, at) = (Encoding.UTF8.GetString(report.File.Bytes.Span), 0);
            foreach (var line in report.Truth.Sections.SelectMany(section => section.Text.Split('\n').Prepend(section.Heading)))
                (at = text.IndexOf(line, at, StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(0, line);
        }
    }

    [Fact]
    public void Agencies_of_a_kind_share_sentences_and_differ_in_most()
    {
        var finance = Reports.Where(report => report.Truth.Year == 2023 && report.Truth.Agency!.Type == AgencyType.Department)
            .Select(report => Overview(report).Split('。').Where(sentence => sentence.Length > 15).ToHashSet()).ToList();
        var sentences = finance.SelectMany(set => set).ToList();
        sentences.GroupBy(sentence => sentence).Count(group => group.Count() > 1).Should().BeGreaterThan(10);
        sentences.Distinct().Count().Should().BeGreaterThan(sentences.Count * 8 / 10);
    }

    [Fact]
    public void Characters_and_bigrams_are_as_many_as_in_real_reports()
    {
        // Twenty-three thousand characters of real reports held 1,063 different ones and 5,458 different bigrams.
        var runs = Reports.Where(report => report.Truth.Year == 2022).SelectMany(report => HanRun().Matches(Overview(report)).Select(match => match.Value)).ToList();
        runs.SelectMany(run => run).Distinct().Count().Should().BeGreaterThan(1500);
        runs.SelectMany(run => Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2))).Distinct().Count().Should().BeGreaterThan(10_000);
    }

    [Fact]
    public void Every_wording_of_the_grammar_can_be_said()
    {
        var facts = new Facts(2023, Reports.First(report => report.Truth.Year == 2023).Truth.Counts);
        foreach (var voice in Country.Publishers(1).Take(800).DistinctBy(publisher => publisher.Function).Select(publisher => new Voice(publisher)))
            foreach (var symbol in Grammar.Symbols.Where(symbol => !symbol.Contains('@', StringComparison.Ordinal)))
                for (var choice = 0; choice < voice.WaysTo(symbol); choice++)
                    voice.Say(new Sentence(symbol, choice, (ulong)choice), facts).Should().NotContainAny("<", ">", "{", "}", "[", "]", "|");
    }

    static string Overview(GeneratedReport report) => report.Truth.Sections.Single(section => section.Kind == SectionKind.Overview).Text;

    static decimal? Told(Match match) => match.Success ? decimal.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?:新收|全年收到)政府信息公开申请([0-9]+)件")]
    private static partial Regex ReceivedInText();

    [GeneratedRegex(@"(?:现行有效|仍然有效的有|现行有效的为)([0-9]+)件")]
    private static partial Regex InForceInText();

    [GeneratedRegex(@"[\u4e00-\u9fff]+")]
    private static partial Regex HanRun();
}
