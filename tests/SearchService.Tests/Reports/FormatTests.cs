using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;

namespace SearchService.Tests.Reports;

public sealed class FormatTests
{
    /// <summary>The contract's own list of indicators, kept as the golden file of both forms.</summary>
    static readonly List<string[]> Contract =
        [.. File.ReadLines(Repository.PathOf("tests", "SearchService.Tests", "Reports", "indicators.csv")).Skip(1).Select(line => line.Split(','))];

    [Theory]
    [InlineData("2021", 200)]
    [InlineData("2019", 198)]
    public void Is_the_contract_line_by_line(string id, int numbers)
    {
        var format = ReportFormat.All.Single(format => format.Id == id);
        var lines = format.Indicators.Select(indicator => $"{indicator.Id} | {indicator.Label} | {indicator.Unit}");

        lines.Should().Equal(Contract.Where(line => line[0] == id).Select(line => $"{line[1]} | {line[2]} | {line[3]}"));
        lines.Should().HaveCount(numbers);
    }

    [Theory]
    [InlineData("2021", 42)]
    [InlineData("2019", 40)]
    public void Has_its_sums(string id, int sums) =>
        ReportFormat.All.Single(format => format.Id == id).Form.Rules.Should().HaveCount(sums).And.OnlyHaveUniqueItems(rule => rule.Id);

    [Fact]
    public void Computes_subtotals_only_for_groups_whose_rows_it_prints()
    {
        Format2021.Instance.Form.Subtotals.Should().HaveCount(4 * 7);
        Format2019.Instance.Form.Subtotals.Should().HaveCount(3 * 7);
        Format2021.Instance.Form.Subtotals.Select(subtotal => subtotal.Indicator.Id).Should().NotIntersectWith(Format2021.Instance.Indicators.Select(indicator => indicator.Id));
    }

    [Fact]
    public void A_form_of_both_editions_names_both() =>
        ReportForm.Of([Format2019.Instance.Blocks[0], .. Format2021.Instance.Blocks[1..]]).Id.Should().Be("2021+2019");

    [Fact]
    public void A_single_row_for_otherwise_closed_does_not_make_a_form_older() =>
        ReportForm.Of([.. Format2021.Instance.Blocks[..4], Format2019.Instance.Blocks[5]]).Id.Should().Be("2021");

    // Seen in no real report, and made by shuffling lines: the same block once in each edition.
    [Fact]
    public void A_form_with_both_editions_of_a_block_states_each_fact_once() =>
        ReportForm.Of(ReportFormat.All.SelectMany(format => format.Blocks)).Indicators.Should().OnlyHaveUniqueItems(indicator => indicator.Id);
}
