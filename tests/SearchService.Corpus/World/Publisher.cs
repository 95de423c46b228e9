using SearchService.Reports;

namespace SearchService.Corpus.World;

/// <summary>A fictional agency as the generator knows it.</summary>
/// <param name="Agency">What the registry would hold: the name as its documents print it, level, type and full region.</param>
/// <param name="Place">The division it belongs to.</param>
/// <param name="Function">The key of its duties in the grammar: 财政, 乡镇.</param>
/// <param name="ShortName">How others of the same place call it: 区财政局.</param>
/// <param name="Self">How it calls itself: 我局.</param>
/// <param name="PrintedRegion">The part of its region that its name prints: 桃溪市/望湖区.</param>
public sealed record Publisher(Agency Agency, Place Place, string Function, string ShortName, string Self, Region PrintedRegion)
{
    /// <summary>Whether it grants licenses and imposes penalties in numbers worth counting.</summary>
    public bool Penalizes { get; init; }

    /// <summary>Whether it collects administrative fees.</summary>
    public bool Charges { get; init; }

    /// <summary>Requests a year, roughly, of a busy agency of its kind; most receive far fewer.</summary>
    public int Volume => (Agency.Level, Agency.Type) switch
    {
        (AgencyLevel.Province, AgencyType.Government) => 2400,
        (AgencyLevel.Province, _) => 120,
        (AgencyLevel.City, AgencyType.Government) => 900,
        (AgencyLevel.City, AgencyType.Office) => 300,
        (AgencyLevel.City, _) => 60,
        (AgencyLevel.County, AgencyType.Government) => 180,
        (AgencyLevel.County, AgencyType.Department) => 14,
        (AgencyLevel.FunctionalArea, _) => 30,
        _ => 4,
    };

    /// <summary>How much it has to tell, from 1 for a town to 4 for a province.</summary>
    public int Size => (Agency.Level, Agency.Type) switch
    {
        (AgencyLevel.Province, _) or (AgencyLevel.City, AgencyType.Government) => 4,
        (AgencyLevel.City, _) or (AgencyLevel.County, AgencyType.Government) => 3,
        (AgencyLevel.County, AgencyType.Department) or (AgencyLevel.FunctionalArea, _) => 2,
        _ => 1,
    };
}
