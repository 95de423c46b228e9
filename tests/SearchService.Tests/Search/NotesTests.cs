using SearchService.Reports.Formats;
using SearchService.Search;

namespace SearchService.Tests.Search;

public sealed class NotesTests
{
    static Note[] NotesOn(params string[] absent) => [.. Notes.On(new(0, 0, [], []) { Absent = [.. absent.Select(run => new Query.Run(run))] })];

    [Fact]
    public void A_run_that_stands_only_in_the_form_names_the_indicators_that_count_it()
    {
        var note = NotesOn("信访").Single();
        note.Code.Should().Be("onlyInForm");
        note.Indicators.Should().Equal("requests/not-processed/petition/total");
        note.Message.Should().StartWith("“信访”不见于任何报告的正文，只见于统计表的项目：1.信访举报投诉类申请。");
    }

    [Theory]
    [InlineData("国家秘密", "requests/withheld/state-secret/total")]
    [InlineData("三安全一穩定", "requests/withheld/endangers-security/total")]
    [InlineData("复议后起诉", "challenges/litigation-after-reconsideration/total")]
    public void Labels_are_found_as_text_is(string run, string indicator) => NotesOn(run).Single().Indicators.Should().Equal(indicator);

    [Fact]
    public void A_column_names_its_cells() =>
        NotesOn("科研机构").Single().Indicators.Should().OnlyContain(id => id.EndsWith("/research-institution")).And.HaveCount(26);

    [Fact]
    public void What_stands_nowhere_has_no_note() => NotesOn("金科十条").Should().BeEmpty();

    [Fact]
    public void The_title_of_a_table_counts_where_nothing_below_it_holds_the_run() =>
        NotesOn("主动公开政府信息").Single().Indicators.Should().BeEquivalentTo(
            ReportFormat.All.SelectMany(format => format.Indicators).Where(indicator => indicator.Id.StartsWith("disclosure/", StringComparison.Ordinal)).Select(indicator => indicator.Id).Distinct());
}
