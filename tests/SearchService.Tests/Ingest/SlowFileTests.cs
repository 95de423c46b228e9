using System.Text;
using SearchService.Corpus.Fuzzing;
using SearchService.Ingest;

namespace SearchService.Tests.Ingest;

/// <summary>Files that once took the square of their length. A second of processor time is a hundred times what they need.</summary>
public sealed class SlowFileTests
{
    const int Long = 200_000;

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Fact]
    public void A_page_of_very_many_paragraphs() =>
        Time("<html><body>" + Repeat("<p>公开", 40_000)).Should().BeLessThan(Limit);

    [Theory]
    [InlineData("公开报告\n", "--- x")]
    [InlineData("发布时间", "x")]
    [InlineData("|", "x")]
    public void A_line_of_white_space(string before, string after) =>
        Time(before + Repeat(" ", Long) + after).Should().BeLessThan(Limit);

    [Fact]
    public void A_page_whose_encoding_stands_in_an_element_without_end() =>
        Time("<html><head><meta http-equiv='Content-Type' content='text/html; " + Repeat("<tr><td>", 25_000) + "'><body>公开").Should().BeLessThan(Limit);

    [Fact]
    public void A_page_whose_metadata_is_white_space() =>
        Time("<html><body><p>索引号" + Repeat(" ", Long) + "!").Should().BeLessThan(Limit);

    [Fact]
    public void A_text_that_names_one_government_again_and_again() =>
        Time("现将" + Repeat("某市某县人民政府网站", 50_000)).Should().BeLessThan(Limit);

    static TimeSpan Time(string text)
    {
        var start = ThreadClock.Now;
        new IngestPipeline().Read(new("file", Encoding.UTF8.GetBytes(text)));
        return ThreadClock.Now - start;
    }

    static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
