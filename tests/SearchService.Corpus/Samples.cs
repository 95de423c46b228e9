using System.Collections.Immutable;
using SearchService.Corpus.Dirt;
using SearchService.Corpus.Faults;
using SearchService.Corpus.World;
using SearchService.Corpus.Writers;

namespace SearchService.Corpus;

/// <summary>The small reports of <c>index-data/samples</c>, shown on first start: six agencies, six years, a few faults.</summary>
public static class Samples
{
    const string Finance = "临渊省桃溪市望湖区财政局";

    static readonly ImmutableArray<string> Agencies =
        [Finance, "临渊省桃溪市望湖区枫塘镇人民政府", "桃溪市市场监督管理局望湖分局", "临渊省桃溪市生态环境局", "临渊省桃溪市漪安经济开发区管理委员会", "临渊省桃溪市望湖区人民政府办公室"];

    /// <summary>The plan: every fault is one that a first look at the findings should meet.</summary>
    public static CorpusPlan Plan { get; } = new(Seed: 2019, Agencies.Length)
    {
        Faults =
        [
            new(Finance, 2023, FaultKind.WrongRowTotal),
            new(Agencies[1], 2022, FaultKind.CarriedForwardMismatch),
            new(Agencies[2], 2022, FaultKind.StaleForm),
            new(Agencies[3], 2020, FaultKind.TraditionalScript),
            new(Agencies[4], 2024, FaultKind.BlankCell),
            new(Agencies[5], 2021, FaultKind.Bookmark),
            new(Agencies[5], 2021, FaultKind.OddNumerals),
        ],
    };

    static readonly (string Agency, int Year, Media Media, DirtKind[] Dirt)[] Prints =
    [
        (Finance, 2021, Media.WordDocument, [DirtKind.AutomaticNumbers, DirtKind.TrackedChanges]),
        (Agencies[1], 2021, Media.HtmlPage, [DirtKind.OfficeBlanks, DirtKind.SplitDigits]),
        (Agencies[3], 2022, Media.HtmlPage, [DirtKind.PortalFrame, DirtKind.Gb18030]),
        (Agencies[4], 2022, Media.WordDocument, [DirtKind.Footnote]),
        (Agencies[5], 2023, Media.HtmlPage, [DirtKind.PortalFrame, DirtKind.BrokenLabels]),
    ];

    /// <summary>The samples, in the order of agencies and years.</summary>
    public static IEnumerable<GeneratedReport> Reports() => ReportCorpus.Generate(Plan, Publishers()).Select(Printed);

    // Named like the others: here the file name may tell whose report it is.
    static GeneratedReport Printed(GeneratedReport report) =>
        Prints.Where(print => print.Agency == report.Truth.Agency!.Name && print.Year == report.Truth.Year)
            .Select(print => (Report: Press.Print(report, print.Media, print.Dirt, Dice.For(Plan.Seed, report.File.Name)), Name: Path.GetFileNameWithoutExtension(report.File.Name)))
            .Select(print => print.Report with { File = print.Report.File with { Name = print.Name + Path.GetExtension(print.Report.File.Name) } })
            .FirstOrDefault(report);

    /// <summary>The list that stands beside them: the region of each, of which a name may print a part only.</summary>
    public static string Manifest() => string.Concat(Reports().Select(report => $"{report.File.Name},{report.Truth.Agency!.Region}\n").Prepend("path,region\n"));

    static IEnumerable<Publisher> Publishers()
    {
        var city = Country.PublishersOfCity(Plan.Seed, 0).ToDictionary(publisher => publisher.Agency.Name);
        return Agencies.Select(name => city[name]);
    }
}
