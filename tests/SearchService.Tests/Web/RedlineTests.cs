using System.Diagnostics;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SearchService.Corpus;
using SearchService.Reports;
using SearchService.Tests.Compare.Wording;
using SearchService.Tests.Support;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Redlines;
using SearchService.Web.Asking;

namespace SearchService.Tests.Web;

public sealed class RedlineTests(SearchApp app) : IClassFixture<SearchApp>
{
    const string Meeting = "全年召开政务公开工作会议，部署年度重点任务。", Website = "加强政府网站栏目建设，及时发布各类信息。", Training = "组织业务培训，提高工作人员依法办理申请的能力。";

    static readonly WordingAddress Everything = new();

    static byte[] Redline(Report left, Report right, WordingAddress address) =>
        RedlineDocument.Write(ComparedWording.Of(new(left, 1, false), new(right, 2, false), null, default), address, "https://example.cn", new(2026, 11, 22));

    static IEnumerable<(Report Left, Report Right)> GeneratedPairs()
    {
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 56, Agencies: 10)).Select(generated => generated.Truth).ToList();
        return reports.Zip(reports.Skip(1)).Where(pair => pair.First.Agency == pair.Second.Agency);
    }

    [Fact]
    public void Accepted_it_is_the_right_and_rejected_the_left_whatever_the_texts()
    {
        foreach (var (left, right) in RandomTexts.Pairs())
            GivesBoth(A.Report().In(2022).Saying(left).Build(), A.Report().In(2023).Saying(right).Build());
    }

    [Fact]
    public void Accepted_it_is_the_right_and_rejected_the_left_where_paragraphs_moved_split_and_joined()
    {
        foreach (var (left, right) in GeneratedPairs())
            GivesBoth(left, right);
    }

    static void GivesBoth(Report left, Report right)
    {
        var document = TrackedChanges.Read(Redline(left, right, Everything));
        TrackedChanges.Paragraphs(document, RedlineStyles.Wording, accepted: true).Should().Equal(Paragraphs(right));
        TrackedChanges.Paragraphs(document, RedlineStyles.Wording, accepted: false).Should().Equal(Paragraphs(left));
        var (numbers, from, to) = TrackedChanges.Names(document);
        numbers.Should().OnlyHaveUniqueItems();
        from.Should().BeEquivalentTo(to).And.OnlyHaveUniqueItems();
    }

    // Sections come in the order of the form; half of a pair of units is no character of XML.
    static IEnumerable<string> Paragraphs(Report report) => report.Sections.OrderBy(section => section.Kind)
        .SelectMany(section => string.Concat(section.Text.EnumerateRunes()).ReplaceLineEndings("\n").Split('\n')).Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim());

    [Fact]
    public void It_is_valid()
    {
        foreach (var (left, right) in GeneratedPairs())
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(Redline(left, right, Everything)), isEditable: false);
            new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Should().BeEmpty();
        }
    }

    [Fact]
    public void What_is_ignored_is_not_marked_and_reads_as_on_the_right()
    {
        var (left, right) = (A.Report().In(2022).Saying("2022年办理12件。\n"), A.Report().In(2023).Saying("2023年办理15件。\n"));
        var document = TrackedChanges.Read(Redline(left.Build(), right.Build(), new() { Ignored = WordingAddress.IgnoredIn("year")! }));
        TrackedChanges.Paragraphs(document, RedlineStyles.Wording, accepted: false).Should().Equal("2023年办理12件。");
        TrackedChanges.Paragraphs(document, RedlineStyles.Wording, accepted: true).Should().Equal("2023年办理15件。");
    }

    [Theory]
    [InlineData("/compare/wording.docx?", "*/*")]
    [InlineData("/api/compare/wording.docx?", "*/*")]
    [InlineData("/api/compare/wording?", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task It_says_which_two_versions_it_is_of_and_how_much_is_the_same(string path, string accept)
    {
        var (left, right) = (A.Report().Of("清河市人防办").In(2022).Saying($"{Meeting}\n{Website}\n"), A.Report().Of("清河市人防办").In(2023).Saying($"{Meeting}\n{Training}\n"));
        app.Holding(left, right);
        using var answer = await app.Get($"{path}left={left.Build().Key}&right={right.Build().Key}/versions/1", ("Accept", accept));
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        var words = TrackedChanges.Around(TrackedChanges.Read(await answer.Content.ReadAsByteArrayAsync()), RedlineStyles.Wording);
        // By hand: 20 characters are shared; 20 and 18 on the left, 20 and 21 on the right.
        words.Should().Contain($"{left.Build().Title}").And.Contain($"{right.Build().Title}").And.Contain("第 1 版").And.Contain($"/reports/{left.Build().Key}/versions/1?sha256=").And.Contain($"/reports/{right.Build().Key}/versions/1?sha256=")
            .And.Contain("repetition in all 50.63 % = 2·same / (left + right)：same 20, left 38, right 41").And.Contain("\n总体情况\n重复率 repetition 50.63 %").And.MatchRegex("制表 made on [0-9]{4}-[0-9]{2}-[0-9]{2}：http");
    }

    [Theory]
    [InlineData("/compare/wording.docx?left=none-2022&right=none-2023", HttpStatusCode.NotFound, "none-2022")]
    [InlineData("/compare/wording.docx?left=none-2022", HttpStatusCode.BadRequest, "right")]
    [InlineData("/api/reports.docx", HttpStatusCode.NotAcceptable, "no-table")]
    public async Task What_is_wrong_is_said(string path, HttpStatusCode status, string word)
    {
        using var answer = await app.Get(path);
        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(word);
    }

    // Where a caller takes either, a list of reports is no document of words.
    [Fact]
    public async Task A_table_is_still_a_table_where_there_is_no_redline_of_it()
    {
        using var answer = await app.Get("/api/reports", ("Accept", "application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/csv;q=0.5"));
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
    }

    [NeedsProgramFact("soffice")]
    public void Another_program_opens_it()
    {
        using var folder = new TempFolder();
        var (left, right) = (A.Report().In(2022).Saying($"{Training}\n{Meeting}\n{Website}\n").Build(), A.Report().In(2023).Saying($"{Meeting}\n{Website}\n{Training}\n").Build());
        File.WriteAllBytes(Path.Combine(folder.Path, "wording.docx"), Redline(left, right, Everything));
        using var office = Process.Start(new ProcessStartInfo("soffice",
            [$"-env:UserInstallation={new Uri(Path.Combine(folder.Path, "profile"))}", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.Path, Path.Combine(folder.Path, "wording.docx")])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.WaitForExit();
        var text = File.ReadAllText(Path.Combine(folder.Path, "wording.txt"), Encoding.UTF8);
        text.Should().Contain(left.Title).And.Contain(right.Title).And.Contain(Meeting).And.Contain(Website).And.Contain(Training);
    }
}
