using SearchService.Ingest.Parsing;
using SearchService.Reports;

namespace SearchService.Tests.Ingest.Parsing;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 0\u3000", 0)]
    [InlineData("１２", 12)]
    [InlineData("1,234", 1234)]
    [InlineData("1，234，567", 1234567)]
    [InlineData("-11", -11)]
    [InlineData("−11", -11)]
    [InlineData("－11", -11)]
    [InlineData("增10", 10)]
    [InlineData("+3", 3)]
    [InlineData("减2", -2)]
    [InlineData("减少2", -2)]
    [InlineData("1808595", 1808595)]
    public void A_number_is_a_number(string ink, int value) => CellText.Read(ink).Should().Be(new CellText(CellState.Number, value));

    [Theory]
    [InlineData("12件", "12", "件")]
    [InlineData("1276.5534万元", "1276.5534", "万元")]
    [InlineData("251000 元", "251000", "元")]
    public void A_printed_unit_is_kept_and_the_number_not_converted(string ink, string value, string unit) =>
        CellText.Read(ink).Should().Be(new CellText(CellState.Number, decimal.Parse(value), unit));

    [Theory]
    [InlineData("123,456,789,012,345")]
    [InlineData("123456789012345")]
    [InlineData("1234567.12345678")]
    public void A_number_of_fifteen_digits_is_one(string ink) => CellText.Read(ink).State.Should().Be(CellState.Number);

    [Fact]
    public void Decimals_are_exact() => CellText.Read("59237.2449").Value.Should().Be(59237.2449m);

    [Theory]
    [InlineData("22（其中修订16件）", 22, "（其中修订16件）")]
    [InlineData("55(含自然失效29件)", 55, "(含自然失效29件)")]
    public void A_remark_is_kept_beside_the_number(string ink, int value, string remark) =>
        CellText.Read(ink).Should().Be(new CellText(CellState.Number, value, null, remark));

    [Theory]
    [InlineData("", CellState.Blank)]
    [InlineData("\u3000 \u00A0", CellState.Blank)]
    [InlineData("/", CellState.NotApplicable)]
    [InlineData("—", CellState.NotApplicable)]
    [InlineData("－－", CellState.NotApplicable)]
    [InlineData("无", CellState.NotApplicable)]
    [InlineData("见附件", CellState.Text)]
    [InlineData("无变化", CellState.Text)]
    [InlineData("3 5", CellState.Unreadable)]
    [InlineData("3、5", CellState.Unreadable)]
    [InlineData("00", CellState.Unreadable)]
    [InlineData("012", CellState.Unreadable)]
    [InlineData("1,23", CellState.Unreadable)]
    [InlineData("12.", CellState.Unreadable)]
    [InlineData("1.2.3", CellState.Unreadable)]
    [InlineData("约20", CellState.Unreadable)]
    [InlineData("5（", CellState.Unreadable)]
    [InlineData("（5）", CellState.Unreadable)]
    [InlineData("1/2", CellState.Unreadable)]
    [InlineData("99999999999999999999999999999999", CellState.Unreadable)]
    [InlineData("1234567890123456", CellState.Unreadable)]
    [InlineData("1,234,567,890,123,456", CellState.Unreadable)]
    [InlineData("12345678.12345678", CellState.Unreadable)]
    public void What_is_no_single_number_has_no_value(string ink, CellState state) => CellText.Read(ink).Should().Be(new CellText(state));
}
