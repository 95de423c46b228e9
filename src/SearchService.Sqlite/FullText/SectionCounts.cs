using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>Counts in which sections pairs stand: how many of those it is shown each section holds.</summary>
sealed class SectionCounts(ReportColumns columns, CancellationToken cancellation) : Collector(cancellation)
{
    readonly ushort[] _counts = new ushort[Posting.SectionUnit(columns.Count, 0)];
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
        if (columns[match.RowId] is not { } version)
            return;
        match.Read(0, _places);
        var (section, end) = (0, 0);
        foreach (var place in _places.All)
            if (place >= end)
            {
                section = version.Layout.SectionAt(place, section);
                end = version.Layout.EndOf(section);
                _counts[Posting.SectionUnit(version.Id, section)]++;
            }
    }
}
