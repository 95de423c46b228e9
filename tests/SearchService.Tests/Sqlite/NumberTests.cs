using System.Globalization;
using SearchService.Ingest.Parsing;
using SearchService.Sqlite;

namespace SearchService.Tests.Sqlite;

public sealed class NumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-11")]
    [InlineData("59237.2449")]
    [InlineData("999999999999999")]
    [InlineData("9999999.99999999")]
    [InlineData("0.00000001")]
    public void A_number_is_stored_as_printed(string printed) => Kept(printed).Should().Be(decimal.Parse(printed, CultureInfo.InvariantCulture));

    // Whatever of fifteen digits a cell says: every number that can be read can be kept.
    [Fact]
    public void Every_number_a_cell_may_have_is_stored_as_printed()
    {
        var (random, read) = (new Random(3), 0);
        for (var round = 0; round < 10_000; round++)
        {
            var digits = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.Next(10)));
            var ink = random.Next(2) == 0 ? digits : digits.Insert(random.Next(1, digits.Length + 1), ".");
            if (CellText.Read(ink).Value is not { } value)
                continue;
            read++;
            Number.Load(Number.Store(value)).Should().Be(decimal.Parse(ink, CultureInfo.InvariantCulture), ink);
        }
        read.Should().BeGreaterThan(2_000);
    }

    static decimal? Kept(string printed) => Number.Load(Number.Store(decimal.Parse(printed, CultureInfo.InvariantCulture)));
}
