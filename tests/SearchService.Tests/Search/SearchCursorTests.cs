using SearchService.Search;

namespace SearchService.Tests.Search;

public sealed class SearchCursorTests
{
    [Theory]
    [InlineData(0, 3, 2023, "0a1b2c3d", 2023)]
    [InlineData(7, 0.1 + 0.2, -1, "a", 2023)]
    [InlineData(7, double.NegativeInfinity, 0, "a", 2023)]
    [InlineData(long.MaxValue, -2008, int.MaxValue, "a-b", 2099)]
    public void A_cursor_reads_as_it_prints(long change, double first, int second, string agency, int year)
    {
        var cursor = new SearchCursor(change, new(first, second, year - 7, new(agency, year)));
        SearchCursor.TryParse(cursor.ToString()).Should().Be(cursor);
        Uri.EscapeDataString(cursor.ToString()).Should().Be(cursor.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("公开")]
    [InlineData("AAAA")]
    [InlineData("MSAyIDM")] // 1 2 3
    [InlineData("MSBOYU4gMiAzIGEtMjAyMw")] // 1 NaN 2 3 a-2023
    [InlineData("LTEgMiAzIDQgYS0yMDIz")] // -1 2 3 4 a-2023
    public void What_is_no_cursor_is_null(string? text) => SearchCursor.TryParse(text).Should().BeNull();
}
