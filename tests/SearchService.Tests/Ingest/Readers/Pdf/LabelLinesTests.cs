using SearchService.Ingest.Readers.Pdf;

namespace SearchService.Tests.Ingest.Readers.Pdf;

/// <summary>Which lines of labels belong to which numbers, on made-up paper with characters of ten points.</summary>
public sealed class LabelLinesTests
{
    [Fact]
    public void A_line_beside_numbers_is_their_label() => Labels([10, 30], [10, 30]).Should().Equal(0..1, 1..2);

    [Fact]
    public void A_wrapped_label_is_centered_on_its_numbers() => Labels([10, 30, 42, 60], [10, 36, 60]).Should().Equal(0..1, 1..3, 3..4);

    [Fact]
    public void A_wrapped_label_may_begin_beside_its_numbers() => Labels([10, 22, 34, 50], [10, 50]).Should().Equal(0..3, 3..4);

    [Fact]
    public void A_numbered_line_begins_a_label_however_near_it_stands() => Labels([10, 20, 30], [10, 25], begins: [0, 1]).Should().Equal(0..1, 1..3);

    [Fact]
    public void The_label_of_a_blank_row_is_left_alone() => Labels([10, 30, 50], [10, 50], begins: [0, 1, 2]).Should().Equal(0..1, 2..3);

    [Fact]
    public void Numbers_without_a_label_near_them_get_none() => Labels([10], [10, 60]).Should().Equal(0..1, 1..1);

    static Range[] Labels(double[] lines, double[] rows, int[]? begins = null) =>
        LabelLines.Of([.. lines.Select(center => new Box(0, center - 5, 80, center + 5))], [.. lines.Select((_, index) => begins?.Contains(index) == true)], rows, em: 10);
}
