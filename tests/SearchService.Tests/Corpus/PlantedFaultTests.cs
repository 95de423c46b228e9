using SearchService.Corpus;
using SearchService.Corpus.Faults;
using SearchService.Reports;

namespace SearchService.Tests.Corpus;

public class PlantedFaultTests
{
    const int Year = 2023;

    static readonly CorpusPlan Clean = new(Seed: 21, Agencies: 25) { From = Year - 1, To = Year + 1 };

    public static TheoryData<FaultKind> Kinds => [.. Enum.GetValues<FaultKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fault_breaks_exactly_the_rules_it_says(FaultKind kind)
    {
        foreach (var (report, previous) in WithPrevious(Plan(kind)))
        {
            var outcomes = Reconciliation.Of(report.Truth).Concat(previous is null ? [] : Reconciliation.Between(previous, report.Truth)).ToList();
            RulesThat(OutcomeStatus.Fails, outcomes).Should().BeEquivalentTo(report.Faults.SelectMany(fault => fault.Fails), report.File.Name);
            RulesThat(OutcomeStatus.Undecided, outcomes).Should().BeEquivalentTo(report.Faults.SelectMany(fault => fault.Undecided));
            RulesThat(OutcomeStatus.HoldsIfBlankIsZero, outcomes).Should().BeEquivalentTo(report.Faults.SelectMany(fault => fault.HoldsIfBlankIsZero));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fault_is_planted_where_it_is_asked_for_and_seen_in_the_document(FaultKind kind)
    {
        foreach (var (faulty, clean) in ReportCorpus.Generate(Plan(kind)).Zip(ReportCorpus.Generate(Clean)).Where(pair => pair.First.Truth.Year == Year))
        {
            faulty.Faults.Select(fault => fault.Kind).Should().Equal(kind);
            faulty.File.Sha256.Should().NotBe(clean.File.Sha256);
        }
    }

    [Theory]
    [InlineData(FaultKind.WrongCell)]
    [InlineData(FaultKind.WrongRowTotal)]
    public void A_single_wrong_cell_is_the_suspect_of_the_rules_it_breaks(FaultKind kind)
    {
        foreach (var report in ReportCorpus.Generate(Plan(kind)).Where(report => report.Truth.Year == Year))
            Reconciliation.Of(report.Truth).Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(outcome => outcome.Suspect)
                .Should().HaveCount(2).And.OnlyContain(suspect => suspect == report.Faults[0].Cells[0]);
    }

    [Theory]
    [InlineData(FaultKind.StaleForm, "2019", 198)]
    [InlineData(FaultKind.MixedForm, "2021+2019", 200)]
    [InlineData(FaultKind.SingleRowOtherwiseClosed, "2021", 186)]
    public void A_wrong_form_has_the_blocks_of_an_older_one(FaultKind kind, string format, int cells)
    {
        foreach (var truth in ReportCorpus.Generate(Plan(kind)).Select(report => report.Truth).Where(truth => truth.Year == Year))
            (truth.Form.Id, truth.Counts.Count).Should().Be((format, cells));
    }

    [Fact]
    public void A_blank_is_printed_as_an_empty_cell()
    {
        foreach (var report in ReportCorpus.Generate(Plan(FaultKind.BlankCell)).Where(report => report.Truth.Year == Year))
            DumpedTables.In(report.File).RowsOf(6).Should().ContainSingle();
    }

    [Fact]
    public void Faults_by_chance_fall_upon_about_as_many_reports_as_asked() =>
        ReportCorpus.Generate(Clean with { Agencies = 200, FaultPercent = 30 }).Count(report => report.Faults.Length > 0).Should().BeInRange(130, 220);

    // The fault in the middle year of every agency: the year after must not be touched by it.
    static CorpusPlan Plan(FaultKind kind) => Clean with
    {
        Faults = [.. World.Take(Clean.Agencies).Select(name => new PlantedFault(name, Year, kind))],
    };

    static IEnumerable<string> World => SearchService.Corpus.World.Country.Publishers(Clean.Seed).Select(publisher => publisher.Agency.Name);

    static IEnumerable<string> RulesThat(OutcomeStatus status, IEnumerable<Outcome> outcomes) =>
        outcomes.Where(outcome => outcome.Status == status).Select(outcome => outcome.Rule.Id);

    static IEnumerable<(GeneratedReport Report, Report? Previous)> WithPrevious(CorpusPlan plan)
    {
        Report? previous = null;
        foreach (var report in ReportCorpus.Generate(plan))
        {
            yield return (report, previous?.Agency == report.Truth.Agency ? previous : null);
            previous = report.Truth;
        }
    }
}
