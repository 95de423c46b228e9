using SearchService.Search;

namespace SearchService.Tests.Search;

public sealed class NumberQueriesTests
{
    static Query? Parsed(string text) => ((ParsedQuery.Understood)QueryParser.Parse(text)).Query;

    [Theory]
    [InlineData("3607件", "cell:3607")]
    [InlineData("1,808,595", "cell:1808595")]
    [InlineData("１２．５万元", "cell:12.5")]
    [InlineData("\"-11\"", "cell:-11")]
    [InlineData("第12号", null)]
    [InlineData("12 34", null)]
    [InlineData("新收>12", null)]
    public void A_number_alone_is_also_asked_of_cells(string text, string? cells) => NumberQueries.InCells(Parsed(text))?.ToString().Should().Be(cells);

    [Theory]
    [InlineData("新收>100", "-(requests/received/total>=0 | requests/received/total<0)")]
    [InlineData("公开 新收>100 year:2023", "\"公开\" -(requests/received/total>=0 | requests/received/total<0) year:2023")]
    [InlineData("section:problems 公开 新收>100", "section:problems \"公开\" -(requests/received/total>=0 | requests/received/total<0)")]
    [InlineData("公开 | 新收>100")]
    [InlineData("-新收>100")]
    [InlineData("findings>0")]
    [InlineData("公开")]
    public void Those_without_a_required_number_are_asked_for(string text, params string[] queries)
    {
        var lacking = NumberQueries.Lacking(Parsed(text)).Select(lack => lack.Query).ToList();
        lacking.Select(query => query.ToString()).Should().Equal(queries);
        lacking.Where(query => !query.Equals(Parsed(query.ToString()!))).Should().BeEmpty("each prints itself so that it can be asked");
    }
}
