using SearchService.Reports;

namespace SearchService.Sqlite.FullText;

/// <summary>Something a query holds in, and how often its runs occur there. A list of them is in the order of units, each once.</summary>
/// <param name="Unit">A version, or a section of a version.</param>
/// <param name="Count">The occurrences.</param>
readonly record struct Posting(int Unit, int Count)
{
    const int BitsOfSection = 3;

    /// <summary>The unit of a section: the version in the upper bits, the kind in the lower.</summary>
    public static int SectionUnit(int version, int section) => checked(version << BitsOfSection) | section;

    /// <summary>The version, where the unit is a section.</summary>
    public int Version => Unit >> BitsOfSection;

    /// <summary>The kind of section, where the unit is one.</summary>
    public SectionKind Section => (SectionKind)(Unit & ((1 << BitsOfSection) - 1));
}

/// <summary>What can be done with lists of postings: one pass each.</summary>
static class Postings
{
    /// <summary>The units in both, their counts added.</summary>
    public static List<Posting> Intersect(List<Posting> left, List<Posting> right)
    {
        var both = new List<Posting>(Math.Min(left.Count, right.Count));
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
            if (left[i].Unit < right[j].Unit)
                i++;
            else if (left[i].Unit > right[j].Unit)
                j++;
            else
                both.Add(new(left[i].Unit, left[i++].Count + right[j++].Count));
        return both;
    }

    /// <summary>The units in either, their counts added.</summary>
    public static List<Posting> Unite(List<Posting> left, List<Posting> right)
    {
        var either = new List<Posting>(left.Count + right.Count);
        var j = 0;
        foreach (var posting in left)
        {
            while (j < right.Count && right[j].Unit < posting.Unit)
                either.Add(right[j++]);
            either.Add(j < right.Count && right[j].Unit == posting.Unit ? new(posting.Unit, posting.Count + right[j++].Count) : posting);
        }
        either.AddRange(right.Skip(j));
        return either;
    }

    /// <summary>The units of the left that are not in the right, with no occurrences.</summary>
    public static List<Posting> Except(List<Posting> left, List<Posting> right)
    {
        var rest = new List<Posting>(left.Count);
        var j = 0;
        foreach (var (unit, _) in left)
        {
            while (j < right.Count && right[j].Unit < unit)
                j++;
            if (j == right.Count || right[j].Unit != unit)
                rest.Add(new(unit, 0));
        }
        return rest;
    }

    /// <summary>Sections added up to their versions.</summary>
    public static List<Posting> ByVersion(List<Posting> sections)
    {
        var versions = new List<Posting>(sections.Count / 2);
        foreach (var posting in sections)
            if (versions is [.., var last] && last.Unit == posting.Version)
                versions[^1] = new(last.Unit, last.Count + posting.Count);
            else
                versions.Add(new(posting.Version, posting.Count));
        return versions;
    }
}
