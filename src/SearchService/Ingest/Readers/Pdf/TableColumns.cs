using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Finds the columns of a run of rows: numbers of one column stand above one another, whether left, right or centered.</summary>
sealed class TableColumns
{
    const double Space = 0.55;

    readonly List<Box> _columns = [];

    /// <summary>The columns from left to right.</summary>
    /// <param name="rows">The values of each row.</param>
    /// <param name="head">The lines of headings above, which tell of columns without any number.</param>
    /// <param name="labels">Where the rows' labels stand, or null where they have none.</param>
    /// <param name="before">The columns on the page before.</param>
    public static ImmutableArray<Box> Of(IReadOnlyList<ImmutableArray<Ink>> rows, IReadOnlyList<InkLine> head, Box? labels, ImmutableArray<Box> before)
    {
        var columns = new TableColumns();
        foreach (var value in Apart([.. Regular(rows)]).OrderBy(value => value.Box.Width))
            columns.Add(value.Box);
        if (columns._columns.All(column => before.Any(column.OverlapsAcross)))
            foreach (var column in before)
                columns.AddNew(column);
        columns.AddBlank(Leaves(Headings(head, labels, columns._columns)));
        return [.. columns._columns.OrderBy(column => column.Left)];
    }

    // Of two numbers that stand as near as words do, neither tells whether they are one cell or two.
    static IEnumerable<Ink> Apart(IReadOnlyList<ImmutableArray<Ink>> rows)
    {
        var apart = rows.SelectMany(row => row.Where(value => !row.Any(other => other != value && IsNear(value, other)))).ToList();
        return apart.Count > 0 ? apart : rows.SelectMany(row => row);
    }

    static bool IsNear(Ink value, Ink other) =>
        Math.Abs(value.Box.Center - other.Box.Center) < value.Em / 2 && Math.Max(value.Box.Left - other.Box.Right, other.Box.Left - value.Box.Right) < value.Em * Space;

    // A row with more numbers than the others has one whose digits stand apart: it makes no column.
    static IEnumerable<ImmutableArray<Ink>> Regular(IReadOnlyList<ImmutableArray<Ink>> rows)
    {
        var usual = rows.GroupBy(row => row.Length).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).First();
        return usual.Count() < 2 ? rows : rows.Where(row => row.Length <= usual.Key);
    }

    // A number over two columns is two that run together.
    void Add(Box box)
    {
        var over = _columns.Where(box.OverlapsAcross).ToList();
        if (over.Count > 1)
            return;
        _columns.RemoveAll(over.Contains);
        _columns.Add(Box.Around([box, .. over]));
    }

    void AddNew(Box box)
    {
        if (!_columns.Any(box.OverlapsAcross))
            _columns.Add(box);
    }

    // Where there are more headings than columns with numbers, the others head columns of blanks; headings need not stand above their numbers.
    void AddBlank(List<Box> headings)
    {
        var blank = headings.Where(heading => !_columns.Any(heading.OverlapsAcross)).ToList();
        if (_columns.Count + blank.Count == headings.Count)
            _columns.AddRange(blank);
    }

    // The lowest headings are the narrowest: those of groups stand over several.
    static List<Box> Leaves(IEnumerable<Box> headings)
    {
        var leaves = new TableColumns();
        foreach (var heading in headings.OrderBy(heading => heading.Width))
            leaves.AddNew(heading);
        return leaves._columns;
    }

    static IEnumerable<Box> Headings(IReadOnlyList<InkLine> head, Box? labels, List<Box> columns)
    {
        var headings = head.Where(line => line.Cells.Length > 1).SelectMany(line => line.Cells).Select(cell => cell.Box).ToList();
        if (labels is not { } label)
            return headings;
        var right = headings.Where(heading => heading.Left > label.Right).ToList();
        // The heading of the labels (信息内容) may be centered over a wide column and stand beside them.
        var ownHeading = headings.Count == right.Count && right.Where(heading => heading.Right < columns.Min(column => column.Left)).OrderBy(heading => heading.Left).Cast<Box?>().FirstOrDefault() is { } beside ? beside : (Box?)null;
        return right.Where(heading => ownHeading is not { } own || !heading.OverlapsAcross(own));
    }
}
