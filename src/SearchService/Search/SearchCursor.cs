using System.Buffers.Text;
using System.Globalization;
using System.Text;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>
/// A place in the answer to a question, pinned to the state of the store in which the first page was made, so that pages neither
/// overlap nor miss a report while data change.
/// </summary>
/// <param name="ChangeNumber">The state of the store.</param>
/// <param name="After">The last hit of the page before.</param>
public sealed record SearchCursor(long ChangeNumber, HitRank After)
{
    /// <summary>The opaque form for URLs.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{ChangeNumber} {After.First:R} {After.Second} {After.Third} {After.Key}")));

    /// <summary>Reads the opaque form; null where it is not one. A caller refuses such a cursor: there is no place it could mean.</summary>
    public static SearchCursor? TryParse(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
            return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ') is [var change, var first, var second, var third, var key]
            && long.TryParse(change, NumberStyles.None, CultureInfo.InvariantCulture, out var changeNumber)
            && double.TryParse(first, NumberStyles.Float, CultureInfo.InvariantCulture, out var firstNumber) && !double.IsNaN(firstNumber)
            && int.TryParse(second, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var secondNumber)
            && int.TryParse(third, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var thirdNumber)
            && ReportKey.TryParse(key) is { } reportKey
            ? new(changeNumber, new(firstNumber, secondNumber, thirdNumber, reportKey))
            : null;
    }
}
