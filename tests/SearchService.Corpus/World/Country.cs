using SearchService.Reports;

namespace SearchService.Corpus.World;

/// <summary>Every agency of the fictional country, city after city. Within a city the order is the seed's.</summary>
public static class Country
{
    // Chosen so that 桃溪市 and its 望湖区, where the samples come from, print their whole path.
    const ulong PrintingHabits = 180;

    /// <summary>All agencies, about 38,800; the first hundreds are those of one city and its counties.</summary>
    public static IEnumerable<Publisher> Publishers(ulong seed) =>
        Enumerable.Range(0, PlaceNames.Cities).SelectMany(number => PublishersOfCity(seed, number));

    /// <summary>The agencies of a city, its counties and their towns; those of the province with its first city.</summary>
    public static Publisher[] PublishersOfCity(ulong seed, int number)
    {
        var city = PlaceNames.City(number);
        IEnumerable<Publisher> all =
        [
            .. number % 10 == 0 ? OfGovernment(city.Above!) : [],
            .. OfGovernment(city),
            OfDevelopmentZone(city, number),
            .. PlaceNames.CountiesOf(city, number).SelectMany(OfCounty),
        ];
        return Dice.For(seed, city.Region.Path).Shuffled(all);
    }

    static IEnumerable<Publisher> OfCounty(Place county) =>
    [
        .. OfGovernment(county),
        Named(county, "市场监督管理局", "分局", county.Above!) with { Function = "市场监管" },
        .. Bureau.PublicBodies.Select(body => Of(county, body, AgencyType.PublicBody)),
        .. PlaceNames.TownsOf(county).Select(OfTown),
    ];

    static IEnumerable<Publisher> OfGovernment(Place place) =>
    [
        Of(place, "人民政府", AgencyType.Government, "政府", $"我{place.Rank}") with { Penalizes = true, Charges = true },
        Of(place, "人民政府办公室", AgencyType.Office, "办公室", "我办"),
        .. Bureau.Departments.Where(bureau => !(IsBranch(bureau) && place.Level == AgencyLevel.County)).Select(bureau => Of(place, bureau, AgencyType.Department)),
    ];

    // Market regulation in the counties is left to the city's branch, so that vertical branches occur.
    static bool IsBranch(Bureau bureau) => bureau.Function == "市场监管";

    static Publisher OfTown(Place town) => town.Rank == "街道"
        ? Of(town, "办事处", AgencyType.Subdistrict, "街道", "我街道")
        : Of(town, "人民政府", AgencyType.Government, "乡镇", $"我{town.Rank}");

    static Publisher OfDevelopmentZone(Place city, int number)
    {
        var zone = $"{PlaceNames.CountiesOf(city, number).First().Name[..2]}经济开发区管理委员会";
        var of = Of(city, zone, AgencyType.Government, "开发区", "我委");
        return of with { Agency = of.Agency with { Level = AgencyLevel.FunctionalArea }, ShortName = "开发区管委会" };
    }

    static Publisher Of(Place place, Bureau bureau, AgencyType type) =>
        Of(place, bureau.Name, type, bureau.Function, bureau.Self) with { Penalizes = bureau.Penalizes, Charges = bureau.Charges };

    static Publisher Of(Place place, string body, AgencyType type, string function, string self)
    {
        var printed = Printed(place);
        var name = $"{string.Concat(printed.Names)}{body}";
        var agency = Agency.Named(name, place.Region) with { Level = place.Level, Type = type };
        return new Publisher(agency, place, function, ShortNameOf(place, body), self, printed);
    }

    static string ShortNameOf(Place place, string body) =>
        place.Level == AgencyLevel.Township ? $"{place.Name}{(body == "人民政府" ? "政府" : "办事处")}" : $"{place.Rank}{body.Replace("人民政府", "政府", StringComparison.Ordinal)}";

    static Publisher Named(Place county, string body, string branch, Place city)
    {
        var name = $"{city.Name}{body}{county.Name[..2]}{branch}";
        var agency = Agency.Named(name, county.Region) with { Level = AgencyLevel.County, Type = AgencyType.Branch };
        return new Publisher(agency, county, "", $"{county.Name[..2]}{branch}", "我分局", new Region(city.Name));
    }

    // Names print as much of the path as the agencies of a place are used to; a shared name never stands without its city.
    static Region Printed(Place place)
    {
        var parts = place.Region.Names;
        var most = place.Level == AgencyLevel.Township ? 3 : 2;
        var least = place.Level == AgencyLevel.Township ? 2 : 1;
        var shared = place.Shared || place.Above is { Shared: true };
        var count = Dice.For(PrintingHabits, place.Region.Path).Below(10) switch
        {
            0 => parts.Length,
            < 4 when !shared => least,
            _ => most,
        };
        return Region.Of(parts.TakeLast(count))!;
    }
}
