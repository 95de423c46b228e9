using SearchService.Search;
using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>How often a character occurs in each section, added up from its words in the table <c>character</c>; see <see cref="Tally"/>.</summary>
sealed class CharacterCounts(ReportColumns columns, CancellationToken cancellation) : Collector(cancellation)
{
    readonly int[] _counts = new int[Posting.SectionUnit(columns.Count, 0)];

    /// <summary>What the word that is being looked up says.</summary>
    public int Part { get; set; }

    protected override void Take(Fts5Match match) => _counts[match.RowId] += Part;

    /// <summary>The sections that hold the character. At which position is not known, so none is near a heading.</summary>
    public List<Posting> Found()
    {
        var found = new List<Posting>();
        for (var unit = 0; unit < _counts.Length; unit++)
            if (_counts[unit] > 0 && columns[Posting.VersionOf(unit)] is { } version)
                found.Add(new(unit, _counts[unit], Prominence.Of(int.MaxValue, version.Layout.LengthOf((int)Posting.SectionOf(unit)))));
        return found;
    }
}
