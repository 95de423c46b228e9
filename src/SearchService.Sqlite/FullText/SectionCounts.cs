using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>Counts in which sections pairs stand: how many of those it is shown each section holds.</summary>
sealed class SectionCounts(int versions, CancellationToken cancellation) : Collector(cancellation)
{
    readonly ushort[] _counts = new ushort[Posting.SectionUnit(versions, 0)];
    readonly Places _places = new();

    /// <summary>The sections that hold so many of the pairs, those that hold the most first.</summary>
    public List<int> HoldingAtLeast(int least)
    {
        var units = new List<int>();
        for (var unit = 0; unit < _counts.Length; unit++)
            if (_counts[unit] >= least)
                units.Add(unit);
        return [.. units.OrderByDescending(unit => _counts[unit])];
    }

    protected override void Take(Fts5Match match)
    {
        var (version, last) = (match.RowId, -1);
        match.Read(0, _places);
        foreach (var place in _places.All)
            if (Places.ColumnOf(place) is var column && column != last)
                _counts[Posting.SectionUnit(version, last = column)]++;
    }
}
