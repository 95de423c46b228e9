using System.Globalization;

namespace SearchService.Sqlite;

/// <summary>Decimals in SQLite's numeric columns, which hold integers and doubles.</summary>
static class Number
{
    /// <summary>
    /// An integer where the number is one, else the double that prints the same digits: of as many as a cell may have, fifteen, always. A sum of such numbers that has more, in
    /// front of the point or behind, is rounded to what a double holds.
    /// </summary>
    public static object? Store(decimal? value) =>
        value is not { } number ? null
        : number == decimal.Truncate(number) && Math.Abs(number) < long.MaxValue ? (long)number
        : (double)number;

    /// <summary>The number as it was printed: the shortest digits of the double, not its binary value. Null where there is none, or one beyond all decimals.</summary>
    public static decimal? Load(object? stored) => stored switch
    {
        long whole => whole,
        double broken => decimal.TryParse(broken.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => null,
    };
}
