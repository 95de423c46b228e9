using SearchService.Ingest.Parsing;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Tests.Ingest.Parsing;

/// <summary>Choosing between readings of the same ink by the sums of 行政复议: four outcomes and their total.</summary>
public sealed class InkChoiceTests
{
    static readonly BlockFormat Block = ReportFormat.All.SelectMany(format => format.Blocks).First(block => block.TableId == Challenges.TableId);

    [Fact]
    public void A_reading_with_which_the_sum_holds_is_chosen_and_says_by_which_sum() =>
        Read(["1 2", "3", "0", "0", "15"], (0, ["12"]))[0].Should().Match<Cell>(cell => cell.State == CellState.Number && cell.Value == 12 && cell.Raw == "1 2" && cell.ChosenBy == "R4/reconsideration");

    [Fact]
    public void Ink_stays_unreadable_where_the_sum_fails_with_it() =>
        Read(["1 2", "3", "0", "0", "16"], (0, ["12"]))[0].Should().Match<Cell>(cell => cell.State == CellState.Unreadable && cell.Value == null && cell.ChosenBy == null);

    [Fact]
    public void Two_numbers_run_together_are_parted_where_one_cut_alone_balances() =>
        Read(["123", "123", "0", "0", "24"], (0, ["1", "12"]), (1, ["23", "3"]))[..2].Select(cell => cell.Value).Should().Equal(1, 23);

    [Fact]
    public void Nothing_is_chosen_where_two_readings_balance() =>
        Read(["123", "123", "0", "0", "24"], (0, ["1", "23"]), (1, ["23", "1"]))[..2].Should().OnlyContain(cell => cell.State == CellState.Unreadable);

    [Fact]
    public void What_is_printed_plainly_is_never_overruled() =>
        Read(["1", "3", "0", "0", "15"])[0].Value.Should().Be(1);

    static List<Cell> Read(string[] inks, params (int Cell, string[] Readings)[] open)
    {
        var row = new ReadRow(Block, Block.Rows[0], [.. inks.Select((ink, index) => open.FirstOrDefault(cell => cell.Cell == index).Readings is { } readings
            ? new TableCell(ink, "here") { Readings = [.. readings] } : new TableCell(ink, $"cell {index}"))]);
        return [.. InkChoice.Made(ReportForm.Of(Block), row.Cells)];
    }
}
