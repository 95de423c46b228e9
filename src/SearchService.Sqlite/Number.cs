using System.Globalization;

namespace SearchService.Sqlite;

/// <summary>Exact decimals in SQLite's numeric columns, which hold integers and doubles.</summary>
static class Number
{
    /// <summary>An integer where the number is one, else the double that prints the same digits.</summary>
    public static object? Store(decimal? value) =>
        value is not { } number ? null
        : number == decimal.Truncate(number) && Math.Abs(number) < long.MaxValue ? (long)number
        : (double)number;

    /// <summary>The number as it was printed: the shortest digits of the double, not its binary value.</summary>
    public static decimal? Load(object? stored) => stored switch
    {
        long whole => whole,
        double broken => decimal.Parse(broken.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => null,
    };
}
