using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;
using static SearchService.Reports.OutcomeStatus;

namespace SearchService.Tests.Reports;

public sealed class ReconciliationTests
{
    static ReportBuilder Zero => A.Report().AllZero();

    static Outcome In(ReportBuilder report, string rule) => Reconciliation.Of(report.Build()).Single(outcome => outcome.Rule.Id == rule);

    static IEnumerable<string> Failed(ReportBuilder report) =>
        Reconciliation.Of(report.Build()).Where(outcome => outcome.Status == Fails).Select(outcome => outcome.Rule.Id);

    [Fact]
    public void Every_sum_of_a_report_of_zeros_holds() =>
        Reconciliation.Of(Zero.Build()).Should().HaveCount(42).And.OnlyContain(outcome => outcome.Status == Holds);

    [Fact]
    public void One_request_carried_through_consistently_holds()
    {
        var report = Zero
            .With("requests/received/natural-person", 1).With("requests/received/total", 1)
            .With("requests/disclosed/natural-person", 1).With("requests/disclosed/total", 1)
            .With("requests/handled/natural-person", 1).With("requests/handled/total", 1);
        Failed(report).Should().BeEmpty();
    }

    [Fact]
    public void A_wrong_total_fails_with_both_sides()
    {
        var outcome = In(Zero.With("challenges/reconsideration/upheld", 10).With("challenges/reconsideration/other-outcome", 1), "R4/reconsideration");
        outcome.Should().BeEquivalentTo(new { Status = Fails, Left = 11m, Right = 0m });
    }

    [Fact]
    public void A_wrong_cell_fails_its_row_and_column_and_is_suspect()
    {
        var report = Zero.With("requests/withheld/state-secret/other", 2);
        Failed(report).Should().BeEquivalentTo("R2/other", "R3/withheld/state-secret");
        In(report, "R2/other").Suspect.Should().Be("requests/withheld/state-secret/other");
        In(report, "R3/withheld/state-secret").Suspect.Should().Be("requests/withheld/state-secret/other");
    }

    [Fact]
    public void Two_wrong_cells_with_different_errors_are_both_suspect()
    {
        var report = Zero.With("requests/withheld/state-secret/other", 2).With("requests/unavailable/not-held/total", 5);
        In(report, "R3/withheld/state-secret").Suspect.Should().Be("requests/withheld/state-secret/other");
        In(report, "R3/unavailable/not-held").Suspect.Should().Be("requests/unavailable/not-held/total");
    }

    [Fact]
    public void A_row_that_fails_alone_suspects_nothing() =>
        In(Zero.With("requests/received/total", 1).With("requests/carried-forward/total", 1), "R3/received").Suspect.Should().BeNull();

    [Fact]
    public void A_blank_is_not_zero_but_the_sum_says_that_it_would_hold()
    {
        var outcome = In(Zero.With("requests/received/other", CellState.Blank), "R3/received");
        outcome.Status.Should().Be(HoldsIfBlankIsZero);
        outcome.Missing.Should().Equal(new Term("requests/received/other"));
    }

    [Fact]
    public void A_blank_total_over_parts_leaves_the_sum_undecided() =>
        In(Zero.With("requests/received/other", 3).With("requests/received/total", CellState.Blank), "R3/received").Status.Should().Be(Undecided);

    [Theory]
    [InlineData(CellState.NotApplicable, HoldsIfBlankIsZero)]
    [InlineData(CellState.Text, Undecided)]
    [InlineData(CellState.Unreadable, Undecided)]
    public void A_cell_without_a_number_decides_by_its_state(CellState state, OutcomeStatus expected) =>
        In(Zero.With("requests/received/other", state), "R3/received").Status.Should().Be(expected);

    [Fact]
    public void A_cell_the_document_lost_leaves_the_sum_undecided() =>
        In(Zero.Without("requests/received/other"), "R3/received").Status.Should().Be(Undecided);

    [Fact]
    public void The_edition_of_2019_adds_up_its_single_row()
    {
        var report = A.Report().On(Format2019.Instance.Form).AllZero().With("requests/otherwise-closed/other", 2);
        Failed(report).Should().BeEquivalentTo("R2/other", "R3/otherwise-closed");
    }

    [Fact]
    public void What_was_carried_forward_must_be_brought_forward()
    {
        var before = Zero.In(2022).With("requests/carried-forward/total", 2).Build();
        var failed = Reconciliation.Between(before, Zero.In(2023).With("requests/brought-forward/total", 1).Build()).Where(outcome => outcome.Status == Fails);
        failed.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Left = 1m, Right = 2m, Rule = new { Id = "X1/total" } });
    }

    [Fact]
    public void Documents_in_force_follow_from_the_year_before()
    {
        var before = Zero.In(2023).With("disclosure/normative-documents/in-force", 597).Build();
        var after = Zero.In(2024).With("disclosure/normative-documents/issued", 50).With("disclosure/normative-documents/repealed", 227).With("disclosure/normative-documents/in-force", 420).Build();
        Reconciliation.Between(before, after).Should().HaveCount(9).And.OnlyContain(outcome => outcome.Status == Holds);
    }

    [Fact]
    public void Documents_in_force_are_not_compared_with_the_edition_of_2019()
    {
        var before = A.Report().In(2020).On(Format2019.Instance.Form).AllZero().Build();
        Reconciliation.Between(before, Zero.In(2021).Build()).Select(outcome => outcome.Rule.Id).Should().HaveCount(7).And.OnlyContain(id => id.StartsWith("X1"));
    }

    [Fact]
    public void A_missing_year_leaves_the_carry_over_unjudged() =>
        Reconciliation.Between(Zero.In(2021).With("requests/carried-forward/total", 2).Build(), Zero.In(2023).Build()).Should().BeEmpty();

    [Fact]
    public void A_subtotal_is_added_up_from_its_rows_and_marked()
    {
        var report = Zero.With("requests/withheld/state-secret/total", 2).With("requests/withheld/deliberative/total", 3).Build();
        report.Counts["requests/withheld/total"].Should().BeEquivalentTo(new { Value = 5m, Computed = true, Raw = "" });
    }

    [Fact]
    public void A_subtotal_over_a_blank_is_absent() =>
        Zero.With("requests/withheld/state-secret/total", CellState.Blank).Build().Counts["requests/withheld/total"].Should().BeNull();
}
