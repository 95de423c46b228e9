using System.Globalization;

namespace SearchService.Search;

/// <summary>A place among the rows of a matrix, pinned to the state of the store in which the first page was made.</summary>
/// <param name="ChangeNumber">The state of the store.</param>
/// <param name="Offset">How many rows came before.</param>
public readonly record struct MatrixCursor(long ChangeNumber, int Offset)
{
    /// <summary>The opaque form for URLs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ChangeNumber}-{Offset}");

    /// <summary>Reads the opaque form; null where it is not one.</summary>
    public static MatrixCursor? TryParse(string? text) =>
        text?.Split('-') is [var change, var offset]
        && long.TryParse(change, NumberStyles.None, CultureInfo.InvariantCulture, out var changeNumber)
        && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            ? new(changeNumber, rows)
            : null;
}
