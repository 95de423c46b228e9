using SearchService.Corpus.Faults;
using SearchService.Ingest;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;
using SearchService.Web.Commands;
using Samples = SearchService.Corpus.Samples;

namespace SearchService.Tests.Corpus;

public class SamplesTests
{
    static readonly string Folder = Repository.PathOf("index-data", "samples");

    [Fact]
    public void The_samples_of_the_repository_are_those_the_generator_writes()
    {
        var generated = Samples.Reports().ToDictionary(report => report.File.Name, report => report.File.Bytes.ToArray());
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo([.. generated.Keys, "manifest.csv"]);
        foreach (var (name, bytes) in generated)
            File.ReadAllBytes(Path.Combine(Folder, name)).Should().Equal(bytes, name);
    }

    [Fact]
    public void The_manifest_gives_each_of_them_its_region()
    {
        File.ReadAllText(Path.Combine(Folder, "manifest.csv")).Should().Be(Samples.Manifest());
        using var data = new TempFolder();
        var store = ReportStore.Open(data.Path);
        new Ingestion(new IngestPipeline(), store) { Sample = true }.Run(InputFiles.At([Folder])).ToList().Should().HaveCount(36).And.OnlyContain(file => file.Word == "accepted");
        var regions = Samples.Reports().Select(report => report.Truth.Agency!).DistinctBy(agency => agency.Name).ToDictionary(agency => agency.Name, agency => agency.Region);
        store.Agencies(new(Filters.None)).Items.ToDictionary(agency => agency.Name, agency => agency.Region).Should().BeEquivalentTo(regions);
    }

    [Fact]
    public void There_are_six_agencies_with_six_years_each() =>
        Samples.Reports().GroupBy(report => report.Truth.Agency!.Id).Select(agency => agency.Count()).Should().Equal(6, 6, 6, 6, 6, 6);

    [Fact]
    public void Some_are_web_pages_and_Word_documents() =>
        Samples.Reports().CountBy(report => Path.GetExtension(report.File.Name)).Should().BeEquivalentTo([KeyValuePair.Create(".txt", 31), KeyValuePair.Create(".html", 3), KeyValuePair.Create(".docx", 2)]);

    [Fact]
    public void Every_fault_of_the_plan_is_planted() =>
        Samples.Reports().SelectMany(report => report.Faults).Select(fault => fault.Kind).Should().BeEquivalentTo(Samples.Plan.Faults.Select(fault => fault.Kind))
            .And.Contain([FaultKind.WrongRowTotal, FaultKind.CarriedForwardMismatch, FaultKind.StaleForm, FaultKind.TraditionalScript]);
}
