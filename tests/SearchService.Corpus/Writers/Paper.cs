namespace SearchService.Corpus.Writers;

/// <summary>How a report is put on paper: what a reader of PDFs meets besides the words.</summary>
public sealed record Paper
{
    static readonly string[] Fonts = ["Noto Serif CJK SC", "Noto Sans CJK SC"];

    static readonly string[] Numberings = ["— {0} —", "- {0} -", "{0}", "第{0}页", "第 {0} 页 共 {1} 页", "{0}/{1}"];

    static readonly string[] Sides = ["left", "center", "right"];

    /// <summary>The typeface.</summary>
    public required string Font { get; init; }

    /// <summary>The size of the text, in points.</summary>
    public required double TextSize { get; init; }

    /// <summary>The size of the letters in tables, in points.</summary>
    public required double TableSize { get; init; }

    /// <summary>Whether pages are wider than high.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Whether lines are drawn between cells.</summary>
    public bool IsRuled { get; init; }

    /// <summary>Whether a table has its head again on the next page.</summary>
    public bool RepeatsHead { get; init; }

    /// <summary>Whether a row may be cut by the end of a page.</summary>
    public bool CutsRows { get; init; }

    /// <summary>Whether cells are filled from the top; else from the middle.</summary>
    public bool FillsFromTop { get; init; }

    /// <summary>Where numbers stand in their cells: left, center or right.</summary>
    public required string Side { get; init; }

    /// <summary>The page number with its ornament, <c>{0}</c> the page and <c>{1}</c> their count, or null.</summary>
    public string? PageNumber { get; init; }

    /// <summary>Whether the title stands at the head of every page.</summary>
    public bool HasRunningHead { get; init; }

    /// <summary>How wide the columns of numbers are, in letters, where they are as narrow as that; numbers too long for it go on in the next line.</summary>
    public double? NumberWidth { get; init; }

    /// <summary>Paper by chance.</summary>
    public static Paper Of(Dice dice) => new()
    {
        Font = dice.Pick(Fonts),
        TextSize = dice.Pick([10.5, 12, 14, 16]),
        TableSize = dice.Pick([7.5, 8.5, 9, 10.5]),
        IsLandscape = dice.Percent(15),
        IsRuled = dice.Percent(75),
        RepeatsHead = dice.Percent(35),
        CutsRows = dice.Percent(50),
        FillsFromTop = dice.Percent(20),
        Side = dice.Percent(70) ? "center" : dice.Pick(Sides),
        PageNumber = dice.Percent(75) ? dice.Pick(Numberings) : null,
        HasRunningHead = dice.Percent(25),
        NumberWidth = dice.Percent(25) ? dice.Pick([1.8, 2.2, 3]) : null,
    };

    /// <summary>The widths of a table's columns, in letters.</summary>
    /// <param name="columns">How many columns it has: the table of applications ten, the first three of labels; that of 行政复议 fifteen, all of numbers.</param>
    internal IEnumerable<double> Widths(int columns) => Enumerable.Range(0, columns).Select(column => columns switch
    {
        10 => column switch { 0 => 4, 1 => 5, 2 => 9, _ => NumberWidth!.Value },
        15 => NumberWidth!.Value,
        _ => column == 0 ? 9 : 6,
    });
}
