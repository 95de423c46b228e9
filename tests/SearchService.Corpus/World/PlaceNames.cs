using SearchService.Reports;

namespace SearchService.Corpus.World;

/// <summary>
/// The fictional country: ten provinces of ten cities of eight counties. No province, city or county bears the name of a real one: the first
/// characters begin no real county's name, and those put together by hand were looked at one by one.
/// </summary>
public static class PlaceNames
{
    const string Heads = "霁棠蘅黛漪鹭泠荻蓼橘槿萤鸥玳珩砺磬笙箫弦霜雾露晓晨夕暮旭皓听眠归栖隐樵渔耕采揽倚枕漱濯澹潋溯渚苓";
    const string Tails = "泽浦渡汀屿坞岭溪湖原陂湾川州阳陵山河江城源平安宁";
    const string TownHeads = "柳枫槐榕桑荷菱菊兰梅竹松柏枣榴莲葵菖芦葛白青乌赤石龙凤狮鹿马牛羊雁鹤燕鹰虎金银铜铁玉珠";
    const string TownTails = "荫桥塘埠集店铺堡寨坪坡沟岔口关庙井泉潭坝垄冲坳圩墟屯庄滩洲港";

    static readonly string[] Provinces = ["临渊省", "云岭省", "朔溟省", "沧屿省", "岚汀省", "霁原省", "澹川省", "砺山省", "渚云省", "鹿野省"];

    // One in each city, and each of the eight in several cities: names that only the city above tells apart.
    static readonly string[] SharedDistricts = ["望湖区", "鹭洲区", "新棠区", "听泉区", "柳浪区", "映山区", "澄心区", "晴川区"];

    static readonly string[] CountyRanks = ["区", "区", "县", "县", "市", "县", "县"];

    /// <summary>How many cities there are.</summary>
    public const int Cities = 100;

    /// <summary>A city by its number, in its province.</summary>
    public static Place City(int number) =>
        new(number == 0 ? "桃溪市" : $"{Named(number)}市", AgencyLevel.City, Province(number / 10));

    /// <summary>The counties of a city.</summary>
    public static IEnumerable<Place> CountiesOf(Place city, int number) =>
        CountyRanks
            .Select((rank, index) => new Place($"{Named(Cities + (number * CountyRanks.Length) + index)}{rank}", AgencyLevel.County, city))
            .Append(new Place(SharedDistricts[number % SharedDistricts.Length], AgencyLevel.County, city) { Shared = true });

    /// <summary>The towns and subdistricts of a county.</summary>
    public static IEnumerable<Place> TownsOf(Place county)
    {
        var dice = Dice.For(0, county.Region.Path);
        var (heads, tails) = (dice.Shuffled(TownHeads), dice.Shuffled(TownTails));
        var subdistricts = county.Rank == "区" ? 5 : 2;
        return Enumerable.Range(0, 10).Select(index =>
            new Place($"{heads[index]}{tails[index]}{(index < subdistricts ? "街道" : index == 9 ? "乡" : "镇")}", AgencyLevel.Township, county));
    }

    static Place Province(int number) => new(Provinces[number], AgencyLevel.Province, null);

    // Every pair once: the tail steps on by one whenever the heads begin anew.
    static string Named(int number) =>
        $"{Heads[number % Heads.Length]}{Tails[((number / Heads.Length) + (number % Heads.Length * 5)) % Tails.Length]}";
}
