using System.Globalization;

namespace SearchService.Reports;

/// <summary>
/// A stretch of a section's original text. In a version, which never changes, it is an address for ever. Printed <c>overview.120-125</c>.
/// </summary>
/// <param name="Section">The section.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct TextPlace(SectionPlace Section, int Start, int End)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Section}.{Start}-{End}");

    /// <summary>Reads <c>overview.120-125</c>; null where the text is no place.</summary>
    public static TextPlace? TryParse(string? text)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot > 0 && SectionPlace.TryParse(text![..dot]) is { } section && text[(dot + 1)..].Split('-') is [var from, var to]
            && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end
            ? new(section, start, end)
            : null;
    }
}
