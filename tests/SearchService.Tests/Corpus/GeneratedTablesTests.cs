using SearchService.Corpus;
using SearchService.Reports;

namespace SearchService.Tests.Corpus;

/// <summary>The sums, added up from the digits printed in the documents.</summary>
public class GeneratedTablesTests
{
    // Where the rows of the table of requests stand, from the end: the number of results differs between the forms.
    const int Received = 0, BroughtForward = 1, FirstResult = 2;

    static readonly List<GeneratedReport> Reports = [.. ReportCorpus.Generate(new CorpusPlan(Seed: 11, Agencies: 120))];

    [Fact]
    public void Prints_every_number_of_its_form_in_the_order_of_the_form()
    {
        foreach (var report in Reports)
            DumpedTables.In(report.File).Numbers.Should().Equal(report.Truth.Counts.Select(cell => cell.Value!.Value), report.File.Name);
        Reports.Select(report => (report.Truth.Form.Id, report.Truth.Counts.Count)).Distinct().Should().BeEquivalentTo([("2019", 198), ("2021", 200)]);
    }

    [Fact]
    public void Uses_the_form_of_2021_from_2021_on() =>
        Reports.Should().OnlyContain(report => report.Truth.Form.Id == (report.Truth.Year < 2021 ? "2019" : "2021"));

    [Fact]
    public void Requests_received_and_brought_forward_are_handled_or_carried_forward()
    {
        foreach (var rows in Reports.Select(RequestsIn))
            for (var column = 0; column < 7; column++)
                (rows[Received][column] + rows[BroughtForward][column]).Should().Be(rows[^2][column] + rows[^1][column]);
    }

    [Fact]
    public void Results_add_up_to_their_total()
    {
        foreach (var rows in Reports.Select(RequestsIn))
            for (var column = 0; column < 7; column++)
                rows[FirstResult..^2].Sum(row => row[column]).Should().Be(rows[^2][column]);
    }

    [Fact]
    public void Applicants_add_up_to_the_total_of_their_row() =>
        Reports.SelectMany(RequestsIn).Should().OnlyContain(row => row.Take(6).Sum() == row[6]);

    [Fact]
    public void Outcomes_of_reviews_and_lawsuits_add_up() =>
        Reports.SelectMany(report => DumpedTables.In(report.File).RowsOf(15).Single().Chunk(5)).Should().OnlyContain(five => five.Take(4).Sum() == five[4]);

    [Fact]
    public void What_is_carried_forward_is_brought_forward_next_year()
    {
        foreach (var (before, after) in Pairs())
            RequestsIn(after)[BroughtForward].Should().Equal(RequestsIn(before)[^1], after.File.Name);
    }

    [Fact]
    public void Documents_in_force_follow_from_the_year_before()
    {
        foreach (var (before, after) in Pairs().Where(pair => pair.Before.Truth.Form.Id == "2021"))
            foreach (var (then, now) in DocumentsIn(before).Zip(DocumentsIn(after)))
                now[2].Should().Be(then[2] + now[0] - now[1], after.File.Name);
    }

    [Fact]
    public void Nearly_all_requests_come_from_natural_persons_and_many_agencies_have_none()
    {
        var received = Reports.Select(report => RequestsIn(report)[Received]).ToList();
        (received.Sum(row => row[0]) / received.Sum(row => row[6])).Should().BeInRange(0.9m, 0.98m);
        received.Count(row => row[6] == 0).Should().BeInRange(Reports.Count / 10, Reports.Count * 7 / 10);
    }

    [Fact]
    public void Reconciliation_finds_nothing_to_complain_about()
    {
        Reports.SelectMany(report => Reconciliation.Of(report.Truth)).Should().OnlyContain(outcome => outcome.Status == OutcomeStatus.Holds);
        Pairs().SelectMany(pair => Reconciliation.Between(pair.Before.Truth, pair.After.Truth)).Should().OnlyContain(outcome => outcome.Status == OutcomeStatus.Holds);
    }

    static decimal[][] RequestsIn(GeneratedReport report) => DumpedTables.In(report.File).RowsOf(7);

    // The two rows of 规章 and 行政规范性文件 are the first with three numbers.
    static decimal[][] DocumentsIn(GeneratedReport report) => DumpedTables.In(report.File).RowsOf(3)[..2];

    static IEnumerable<(GeneratedReport Before, GeneratedReport After)> Pairs() =>
        Reports.Zip(Reports.Skip(1)).Where(pair => pair.First.Truth.Agency == pair.Second.Truth.Agency);
}
