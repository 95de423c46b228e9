using SearchService.Compare;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;

namespace SearchService.Tests.Compare;

public sealed class TableDiffTests
{
    static ReportBuilder Zero => A.Report().AllZero();

    static ReportBuilder Of2019 => A.Report().In(2020).On(Format2019.Instance.Form).AllZero();

    static TableDiffRow Row(string indicator, params ReportBuilder[] reports) =>
        TableDiff.Of([.. reports.Select(report => report.Build())]).Rows.Single(row => row.Indicator.Id == indicator);

    [Fact]
    public void A_number_that_grew_has_difference_and_percentage() =>
        Row("requests/received/total", Zero.With("requests/received/total", 8), Zero.With("requests/received/total", 10))
            .Differences.Should().Equal(null, new CellDiff(ChangeKind.Number, 2, 25));

    [Fact]
    public void From_zero_there_is_a_difference_and_no_percentage() =>
        Row("requests/received/total", Zero, Zero.With("requests/received/total", 5)).Differences[1].Should().Be(new CellDiff(ChangeKind.Number, 5));

    [Fact]
    public void A_fall_from_a_negative_number_is_negative() =>
        Row("disclosure/licensing/change", Of2019.With("disclosure/licensing/change", -4), Of2019.With("disclosure/licensing/change", -5))
            .Differences[1].Should().Be(new CellDiff(ChangeKind.Number, -1, -25));

    [Theory]
    [InlineData(CellState.Blank, ChangeKind.State)]
    [InlineData(CellState.NotApplicable, ChangeKind.State)]
    public void Zero_and_what_is_not_zero_are_a_change_of_their_own(CellState state, ChangeKind kind) =>
        Row("requests/received/total", Zero, Zero.With("requests/received/total", state)).Differences[1].Should().Be(new CellDiff(kind));

    [Fact]
    public void Amounts_in_different_units_are_no_difference()
    {
        var (one, two) = (Zero.Build(), Zero.Build());
        two = two with { Counts = new(two.Counts.Select(cell => cell.Indicator.Id == "disclosure/administrative-fees/amount" ? cell with { Value = 30000, Unit = "元" } : cell)) };
        TableDiff.Of([one, two]).Rows.Single(row => row.IsChanged).Differences[1].Should().Be(new CellDiff(ChangeKind.OtherUnit));
    }

    [Theory]
    [InlineData("disclosure/rules/repealed", "只有 2021 年格式有此项")]
    [InlineData("disclosure/centralized-procurement/amount", "只有 2019 年格式有此项")]
    [InlineData("disclosure/administrative-fees/amount", "2021 年表统计收费金额")]
    public void What_is_refused_is_refused_with_the_reason(string indicator, string reason) =>
        Row(indicator, Of2019, Zero).Note.Should().Contain(reason);

    [Theory]
    [InlineData("challenges/reconsideration/upheld")]
    [InlineData("challenges/direct-litigation/upheld")]
    [InlineData("challenges/litigation-after-reconsideration/upheld")]
    [InlineData("requests/withheld/state-secret/other")]
    [InlineData("requests/otherwise-closed/other/natural-person")]
    public void Labels_that_stand_several_times_never_meet(string indicator) =>
        TableDiff.Of([Zero.Build(), Zero.With(indicator, 1).Build()]).Rows.Where(row => row.IsChanged && !row.Values.Any(cell => cell!.Computed)).Select(row => row.Indicator.Id).Should().Equal(indicator);

    [Fact]
    public void A_difference_is_antisymmetric_and_a_percentage_leads_from_one_number_to_the_other()
    {
        var random = new Random(5);
        foreach (var _ in Enumerable.Range(0, 20))
        {
            var (one, two) = (Anything(random).Build(), Anything(random).Build());
            foreach (var (there, back) in TableDiff.Of([one, two]).Rows.Zip(TableDiff.Of([two, one]).Rows))
            {
                (back.Differences[1]?.Kind, back.Differences[1]?.Delta).Should().Be((there.Differences[1]?.Kind, -there.Differences[1]?.Delta));
                if (there.Differences[1]?.Percent is { } percent)
                    (there.Values[0]!.Value + (Math.Abs(there.Values[0]!.Value!.Value) * percent / 100)).Should().BeApproximately(there.Values[1]!.Value!.Value, 1e-9m);
            }
        }
    }

    static ReportBuilder Anything(Random random)
    {
        var report = random.Next(3) == 0 ? Of2019 : Zero;
        foreach (var cell in report.Build().Counts.Where(cell => !cell.Computed))
            _ = random.Next(6) switch
            {
                0 => report.With(cell.Indicator.Id, Enum.GetValues<CellState>()[random.Next(1, 5)]),
                1 => report.Without(cell.Indicator.Id),
                _ => report.With(cell.Indicator.Id, random.Next(-3, 5)),
            };
        return report;
    }

    [Fact]
    public void A_cell_that_could_not_be_read_is_no_difference() =>
        Row("requests/received/total", Zero, Zero.Without("requests/received/total")).Differences[1].Should().Be(new CellDiff(ChangeKind.NotRead));

    [Fact]
    public void Each_report_is_compared_with_the_one_before_it() =>
        Row("requests/received/total", Zero.With("requests/received/total", 1), Zero.With("requests/received/total", 3), Zero.With("requests/received/total", 2))
            .Differences.Select(difference => difference?.Delta).Should().Equal(null, 2, -1);

    [Theory]
    [InlineData("disclosure/rules/in-force", ChangeKind.DefinitionChanged)]
    [InlineData("disclosure/administrative-fees/amount", ChangeKind.DefinitionChanged)]
    [InlineData("disclosure/rules/repealed", ChangeKind.NotInThisForm)]
    [InlineData("disclosure/centralized-procurement/amount", ChangeKind.NotInThisForm)]
    [InlineData("disclosure/licensing/decisions", ChangeKind.None)]
    [InlineData("requests/withheld/total", ChangeKind.None)]
    [InlineData("requests/otherwise-closed/total", ChangeKind.None)]
    [InlineData("challenges/reconsideration/total", ChangeKind.None)]
    public void Editions_are_compared_only_where_they_count_the_same(string indicator, ChangeKind kind) =>
        Row(indicator, Of2019, Zero).Differences[1]!.Kind.Should().Be(kind);

    [Fact]
    public void Newly_made_rules_stand_in_the_row_of_issued_rules_with_a_note()
    {
        var row = Row("disclosure/rules/issued", Of2019.With("disclosure/rules/newly-made", 2), Zero.With("disclosure/rules/issued", 3));
        row.Differences[1].Should().Be(new CellDiff(ChangeKind.Number, 1, 50));
        row.Note.Should().Contain("口径相近");
        TableDiff.Of([Of2019.Build(), Zero.Build()]).Rows.Should().NotContain(other => other.Indicator.Id == "disclosure/rules/newly-made");
    }

    [Fact]
    public void Otherwise_closed_of_2019_is_compared_with_the_sum_of_three_rows() =>
        Row("requests/otherwise-closed/total", Of2019.With("requests/otherwise-closed/total", 2),
            Zero.With("requests/otherwise-closed/fee-overdue/total", 1).With("requests/otherwise-closed/other/total", 4)).Differences[1]!.Delta.Should().Be(3);

    [Fact]
    public void Rows_stand_in_the_order_of_the_form_and_none_twice()
    {
        var rows = TableDiff.Of([Zero.Build(), Zero.Build()]).Rows.Select(row => row.Indicator.Id).ToList();
        rows.Should().OnlyHaveUniqueItems().And.HaveCount(200 + 28);
        rows.Where(id => !Format2021.Instance.Form.Subtotals.Any(subtotal => subtotal.Indicator.Id == id)).Should().Equal(Format2021.Instance.Indicators.Select(indicator => indicator.Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    public void Between_two_and_twelve_reports_stand_side_by_side(int count) =>
        FluentActions.Invoking(() => TableDiff.Of([.. Enumerable.Repeat(Zero.Build(), count)])).Should().Throw<ArgumentOutOfRangeException>();
}
