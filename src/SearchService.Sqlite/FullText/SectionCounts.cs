using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>Counts in which sections pairs stand: how many of those it is shown each section holds.</summary>
sealed class SectionCounts(ReportColumns columns, CancellationToken cancellation) : Collector(cancellation)
{
    readonly ushort[] _counts = new ushort[Posting.SectionUnit(columns.Count, 0)];

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
        var (section, end) = (0, 0);
        for (var places = match.PlacesOf(0); places.Next();)
            if (places.Place >= end)
            {
                section = version.Layout.SectionAt(places.Place, section);
                end = version.Layout.EndOf(section);
                _counts[Posting.SectionUnit(version.Id, section)]++;
            }
    }
}
