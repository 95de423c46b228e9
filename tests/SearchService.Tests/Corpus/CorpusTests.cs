using SearchService.Corpus;
using SearchService.Corpus.World;

namespace SearchService.Tests.Corpus;

public class CorpusTests
{
    static readonly CorpusPlan Plan = new(Seed: 3, Agencies: 6) { FaultPercent = 40 };

    [Fact]
    public void The_same_plan_gives_the_same_bytes() => Hashes(Plan).Should().Equal(Hashes(Plan));

    [Fact]
    public void Another_seed_gives_other_documents() =>
        Hashes(Plan with { Seed = 4 }).Should().NotIntersectWith(Hashes(Plan));

    [Fact]
    public void A_larger_corpus_begins_with_a_smaller_one() =>
        Hashes(Plan with { Agencies = 9 }).Take(36).Should().Equal(Hashes(Plan));

    [Fact]
    public void A_report_does_not_depend_on_the_years_asked_for() =>
        Hashes(new CorpusPlan(3, 1) { From = 2022, To = 2023 }).Should().Equal(Hashes(new CorpusPlan(3, 1))[3..5]);

    [Fact]
    public void No_two_agencies_of_the_country_have_the_same_name_or_id()
    {
        var agencies = Country.Publishers(5).Select(publisher => publisher.Agency).ToList();
        agencies.Should().HaveCountGreaterThan(38_000);
        agencies.Select(agency => agency.Name).Should().OnlyHaveUniqueItems();
        agencies.Select(agency => agency.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Levels_and_types_are_mixed_from_the_first_hundred_agencies_on()
    {
        var agencies = Country.Publishers(5).Take(100).Select(publisher => publisher.Agency).ToList();
        agencies.Select(agency => agency.Level).Distinct().Should().HaveCountGreaterThan(3);
        agencies.Select(agency => agency.Type).Distinct().Should().HaveCountGreaterThan(4);
    }

    [Fact]
    public void A_name_prints_the_region_it_says_it_prints() =>
        Country.Publishers(5).Take(2000).Should().OnlyContain(publisher =>
            publisher.Agency.Name.StartsWith(string.Concat(publisher.PrintedRegion.Names), StringComparison.Ordinal)
            && publisher.Agency.Region!.Path.Contains(publisher.PrintedRegion.Path));

    static List<string> Hashes(CorpusPlan plan) => [.. ReportCorpus.Generate(plan).Select(report => report.File.Sha256)];
}
