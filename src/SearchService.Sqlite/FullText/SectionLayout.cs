using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// Where the kinds of section stand in the one text of a version that the index holds: one after the other, each that has any text with <see cref="End"/> after it.
/// </summary>
sealed class SectionLayout
{
    /// <summary>Two breaks: no folded run holds them, so none reaches from one section into the next.</summary>
    public static readonly string End = new(FoldedText.Break, 2);

    readonly ImmutableArray<int> _ends;

    /// <summary>Lays out sections of these lengths, in positions, without <see cref="End"/>.</summary>
    public SectionLayout(IEnumerable<int> lengths)
    {
        var end = 0;
        _ends = [.. lengths.Select(length => end += length == 0 ? 0 : length + End.Length)];
    }

    /// <summary>The position after a section and its end.</summary>
    public int EndOf(int section) => _ends[section];

    /// <summary>The position a section begins at.</summary>
    public int StartOf(int section) => section == 0 ? 0 : _ends[section - 1];

    /// <summary>How many characters a section has.</summary>
    public int LengthOf(int section) => Math.Max(0, EndOf(section) - StartOf(section) - End.Length);

    /// <summary>The section that holds a position.</summary>
    /// <param name="position">A position of the text.</param>
    /// <param name="from">A section that does not begin after it.</param>
    public int SectionAt(int position, int from = 0)
    {
        while (position >= _ends[from])
            from++;
        return from;
    }

    /// <summary>The sections that have any text.</summary>
    public IEnumerable<int> Filled => Enumerable.Range(0, _ends.Length).Where(section => LengthOf(section) > 0);
}
