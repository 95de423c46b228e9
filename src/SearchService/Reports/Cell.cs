namespace SearchService.Reports;

/// <summary>One cell of a statistics table as the document prints it, or as a person has corrected it.</summary>
/// <param name="Indicator">Which of the countable facts of the form the cell states.</param>
/// <param name="State">What the cell says; only <see cref="CellState.Number"/> has a value.</param>
/// <param name="Value">The number as printed, never converted to another unit; null in every other state.</param>
/// <param name="Raw">The ink as printed, or an empty string for a blank or a computed cell.</param>
public sealed record Cell(Indicator Indicator, CellState State, decimal? Value, string Raw)
{
    /// <summary>The unit printed in the cell, else the one of the form: 件, 项, 万元, 元.</summary>
    public string Unit { get; init; } = Indicator.Unit;

    /// <summary>What is printed beside the number: （其中修订16件）.</summary>
    public string? Remark { get; init; }

    /// <summary>True for a subtotal the form does not print and we add up, such as （三）不予公开.</summary>
    public bool Computed { get; init; }

    /// <summary>The rule that chose between two readings of the same ink, where there were two.</summary>
    public string? ChosenBy { get; init; }

    /// <summary>Where the ink stands in the source: a line, a page and box, a DOM path.</summary>
    public string? At { get; init; }

    /// <summary>What a person says the cell should hold, or null where nobody does. Then state, value and raw are theirs.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The cell as the document prints it; null where it does not hold it and a person has supplied it.</summary>
    public Cell? AsPrinted() => Correction is null ? this : Correction.Printed;

    /// <summary>Whether a number is printed in the cell, or a person says it should stand there.</summary>
    public bool Holds(decimal number) => Value == number || AsPrinted()?.Value == number;

    /// <inheritdoc/>
    public override string ToString() => $"{Indicator.Id}={(State == CellState.Number ? Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) : State)}";
}
