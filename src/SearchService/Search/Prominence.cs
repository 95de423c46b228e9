namespace SearchService.Search;

/// <summary>
/// How prominently a query stands in a report: a term that stands near a heading before one that does not, one in a short section before one in a long
/// section. Of several places of a term the best counts, of several terms that must all occur the worst, of alternatives the best. A report that holds
/// the terms of a query as one run, in the order typed, comes before all that do not.
/// </summary>
public static class Prominence
{
    /// <summary>A term that begins before this many characters of its section stands near the heading.</summary>
    public const int NearHeading = 50;

    /// <summary>A section of at most so many characters is short.</summary>
    public const int ShortSection = 600;

    /// <summary>What a report gains that holds the terms as one run.</summary>
    public const int AsOneRun = 4;

    const int ByHeading = 2;
    const int InShortSection = 1;

    /// <summary>The prominence of a term in one section, 0 to 3.</summary>
    /// <param name="position">How many characters of the section stand before its first occurrence.</param>
    /// <param name="length">How many characters the section has. Punctuation and spaces are none.</param>
    public static int Of(int position, int length) => (position < NearHeading ? ByHeading : 0) + (length <= ShortSection ? InShortSection : 0);

    /// <summary>The run that a query of several runs would be without the spaces, whatever conditions stand beside them; null where it is no such query.</summary>
    public static Query.Run? OneRun(Query? query) => query switch
    {
        Query.AllOf all when Wanted(all).ToList() is { Count: > 1 } wanted && wanted.All(part => part is Query.Run) => new(string.Concat(wanted.Cast<Query.Run>().Select(run => run.Text))),
        Query.Within { Inner: { } inner } => OneRun(inner),
        _ => null,
    };

    static IEnumerable<Query> Wanted(Query.AllOf all) => all.Parts.Where(part => !part.IsCondition && part is not Query.Without);

    /// <summary>What it means, Chinese and English.</summary>
    public static IEnumerable<(string Chinese, string English)> Say(int prominence)
    {
        if (prominence >= AsOneRun)
            yield return ("各词连成一串", "the terms stand as one run");
        if ((prominence & ByHeading) != 0)
            yield return ("紧接标题", "near a heading");
        if ((prominence & InShortSection) != 0)
            yield return ("在较短的部分", "in a short section");
    }
}
