namespace SearchService.Reports;

/// <summary>What a cell of a statistics table says. Only <see cref="Number"/> carries a value.</summary>
public enum CellState
{
    /// <summary>A number is printed, zero included.</summary>
    Number,

    /// <summary>The cell is there and empty. Blank is not zero.</summary>
    Blank,

    /// <summary>The agency printed that nothing applies: “/”, “—”, “无”.</summary>
    NotApplicable,

    /// <summary>Words without a number, such as 见附件.</summary>
    Text,

    /// <summary>Ink is there, but no single number can be read from it.</summary>
    Unreadable,
}
