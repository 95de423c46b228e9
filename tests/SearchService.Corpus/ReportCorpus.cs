using SearchService.Corpus.Early;
using SearchService.Corpus.Faults;
using SearchService.Corpus.World;

namespace SearchService.Corpus;

/// <summary>A collection of fictional agencies' annual reports with their ground truth.</summary>
public static class ReportCorpus
{
    /// <summary>Generates the reports of a plan, agency after agency and each agency's years in order; nothing is kept in memory.</summary>
    public static IEnumerable<GeneratedReport> Generate(CorpusPlan plan) => Generate(plan, Country.Publishers(plan.Seed).Take(plan.Agencies));

    /// <summary>Generates the reports of chosen agencies.</summary>
    public static IEnumerable<GeneratedReport> Generate(CorpusPlan plan, IEnumerable<Publisher> publishers) =>
        from publisher in publishers
        from report in new EarlyReports(publisher, plan.Seed).Of(plan.From, Math.Min(plan.To, EarlyReports.Last)).Concat(new Chronicle(publisher, plan).Reports())
        select report;

    /// <summary>The faults a plan means for one report.</summary>
    internal static IEnumerable<FaultKind> FaultsIn(CorpusPlan plan, Publisher publisher, int year)
    {
        var dice = Dice.For(Dice.Seed(plan.Seed, $"{publisher.Agency.Name} faults"), year);
        var named = plan.Faults.Where(fault => fault.Year == year && fault.AgencyName == publisher.Agency.Name).Select(fault => fault.Kind);
        return dice.Percent(plan.FaultPercent) ? named.Append(dice.Pick(Enum.GetValues<FaultKind>())) : named;
    }
}
