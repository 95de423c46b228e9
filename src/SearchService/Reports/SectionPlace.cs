using System.Globalization;

namespace SearchService.Reports;

/// <summary>Which section of a report: its kind, and which of that kind, since older reports have several 其他. Printed <c>overview</c>, <c>other-2</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Nth">Which of its kind in the document's order, from 1.</param>
public readonly record struct SectionPlace(SectionKind Kind, int Nth)
{
    /// <inheritdoc/>
    public override string ToString() => Nth == 1 ? Word.Of(Kind) : string.Create(CultureInfo.InvariantCulture, $"{Word.Of(Kind)}-{Nth}");

    /// <summary>Reads <c>overview</c> or <c>other-2</c>; null where the text names no section.</summary>
    public static SectionPlace? TryParse(string? text) => (text ?? "").Split('-') switch
    {
        [var word] when Word.TryParse<SectionKind>(word) is { } kind => new(kind, 1),
        [var word, var nth] when Word.TryParse<SectionKind>(word) is { } kind && int.TryParse(nth, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 => new(kind, number),
        _ => null,
    };

    /// <summary>The sections of a report with their places.</summary>
    public static IEnumerable<PlacedSection> Of(IEnumerable<Section> sections)
    {
        var counts = new Dictionary<SectionKind, int>();
        foreach (var section in sections)
            yield return new(new(section.Kind, counts[section.Kind] = counts.GetValueOrDefault(section.Kind) + 1), section);
    }
}

/// <summary>A section of a report with its place in it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Section">The section.</param>
public readonly record struct PlacedSection(SectionPlace Place, Section Section)
{
    /// <summary>Whether there is nothing in it to read.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Section.Text);

    /// <summary>The texts of several, put together.</summary>
    public static string TextOf(IEnumerable<PlacedSection> sections) => string.Concat(sections.Select(section => section.Section.Text));
}
