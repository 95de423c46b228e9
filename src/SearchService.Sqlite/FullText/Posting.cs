using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Something a query holds in, and how. A list of them is in the order of units, each once.</summary>
/// <param name="Unit">A version, or a section of a version.</param>
/// <param name="Count">How often the query's terms occur there.</param>
/// <param name="Prominence">How prominently, see <see cref="Search.Prominence"/>.</param>
readonly record struct Posting(int Unit, int Count, int Prominence)
{
    const int BitsOfSection = 3;

    /// <summary>The unit of a section: the version in the upper bits, the kind in the lower.</summary>
    public static int SectionUnit(int version, int section) => checked(version << BitsOfSection) | section;

    /// <summary>The version of a section's unit.</summary>
    public static int VersionOf(int unit) => unit >> BitsOfSection;

    /// <summary>The kind of a section's unit.</summary>
    public static SectionKind SectionOf(int unit) => (SectionKind)(unit & ((1 << BitsOfSection) - 1));

    /// <summary>The version, where the unit is a section.</summary>
    public int Version => VersionOf(Unit);

    /// <summary>The kind of section, where the unit is one.</summary>
    public SectionKind Section => SectionOf(Unit);

    /// <summary>This and another posting of the same unit, both of which must hold.</summary>
    public Posting And(Posting other) => new(Unit, Count + other.Count, Math.Min(Prominence, other.Prominence));

    /// <summary>This and another posting of the same unit, of which either would do.</summary>
    public Posting Or(Posting other) => new(Unit, Count + other.Count, Math.Max(Prominence, other.Prominence));
}

/// <summary>What can be done with lists of postings: one pass each.</summary>
static class Postings
{
    /// <summary>The units in both.</summary>
    public static List<Posting> Intersect(List<Posting> left, List<Posting> right)
    {
        var both = new List<Posting>(Math.Min(left.Count, right.Count));
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
            if (left[i].Unit < right[j].Unit)
                i++;
            else if (left[i].Unit > right[j].Unit)
                j++;
            else
                both.Add(left[i++].And(right[j++]));
        return both;
    }

    /// <summary>The units in either.</summary>
    public static List<Posting> Unite(List<Posting> left, List<Posting> right)
    {
        var either = new List<Posting>(left.Count + right.Count);
        var j = 0;
        foreach (var posting in left)
        {
            while (j < right.Count && right[j].Unit < posting.Unit)
                either.Add(right[j++]);
            either.Add(j < right.Count && right[j].Unit == posting.Unit ? posting.Or(right[j++]) : posting);
        }
        either.AddRange(right.Skip(j));
        return either;
    }

    /// <summary>The units of the left that are not in the right.</summary>
    public static List<Posting> Except(List<Posting> left, List<Posting> right)
    {
        var rest = new List<Posting>(left.Count);
        var j = 0;
        foreach (var posting in left)
        {
            while (j < right.Count && right[j].Unit < posting.Unit)
                j++;
            if (j == right.Count || right[j].Unit != posting.Unit)
                rest.Add(posting);
        }
        return rest;
    }

    /// <summary>The units in so many of the lists.</summary>
    public static List<Posting> InAtLeast(int least, IEnumerable<List<Posting>> lists) =>
        [.. lists.SelectMany(list => list).GroupBy(posting => posting.Unit).Where(postings => postings.Count() >= least).Select(postings => postings.Aggregate((left, right) => left.Or(right))).OrderBy(posting => posting.Unit)];

    /// <summary>Sections added up to their versions.</summary>
    public static List<Posting> ByVersion(List<Posting> sections)
    {
        var versions = new List<Posting>(sections.Count / 2);
        foreach (var posting in sections)
            if (versions is [.., var last] && last.Unit == posting.Version)
                versions[^1] = last.Or(posting);
            else
                versions.Add(posting with { Unit = posting.Version });
        return versions;
    }

    /// <summary>The sections that a selection lets through.</summary>
    public static List<Posting> In(Selection selection, List<Posting> sections)
    {
        var chosen = Enum.GetValues<SectionKind>().Select(kind => selection.Admits([Word.Of(kind)])).ToArray();
        return sections.FindAll(posting => chosen[(int)posting.Section]);
    }
}
