using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Where the running text of a document stands, and so what is text and what can be a piece of a table.</summary>
/// <param name="Left">Where its lines begin.</param>
/// <param name="Right">Where its full lines end.</param>
/// <param name="Leading">The usual space between two of them.</param>
sealed partial record TextBody(double Left, double Right, double Leading)
{
    const double WidestLabel = 0.65, WidestLeading = 3;

    /// <summary>Measures a document by its longest unbroken lines.</summary>
    public static TextBody Of(IReadOnlyCollection<InkLine> lines)
    {
        var (all, unbroken) = (Box.Around(lines.Select(line => line.Box)), lines.Where(line => !line.IsTabular).ToList());
        var widest = unbroken.Select(line => line.Box.Width).DefaultIfEmpty(0).Max();
        // A document of tables alone has no full line.
        if (widest < all.Width * 0.6)
            return new(all.Left, all.Right, lines.Average(line => line.Em));
        var full = unbroken.Where(line => line.Box.Width > widest * 0.85).ToList();
        return new(full.Select(line => line.Box.Left).Order().ElementAt(full.Count / 10), full.Select(line => line.Box.Right).Order().ElementAt(full.Count * 9 / 10), LeadingOf(full));
    }

    static double LeadingOf(List<InkLine> full)
    {
        var spaces = full.Zip(full.Skip(1), (line, next) => line.Page == next.Page ? next.Box.Top - line.Box.Bottom : double.MaxValue).Where(space => space < WidestLeading * full[0].Em).Order().ToList();
        return spaces.Count == 0 ? full[0].Em : spaces[spaces.Count / 2];
    }

    double Width => Right - Left;

    /// <summary>True for a line that cannot be part of a table: a heading of a section, a note, a sentence, the end of one.</summary>
    public bool IsProse(InkLine line, InkLine? before) =>
        Words().IsMatch(line.Text) || (Numbered().IsMatch(line.Text) && !EndsInNumber(line)) || (!line.IsTabular && ((line.Box.Width > Width * WidestLabel && !Corner().IsMatch(line.Text)) || Heading().IsMatch(line.Text) || (before is { IsTabular: false } && IsFull(before) && !IsIndented(line))));

    /// <summary>True where a line reaches the right margin, or would with one more character.</summary>
    public bool IsFull(InkLine line) => line.Box.Right > Right - (line.Em * 2.2) && line.Box.Width > Width * WidestLabel;

    /// <summary>True where two lines of a page stand as near as lines of one paragraph do.</summary>
    public bool AreNear(InkLine line, InkLine next) => next.Box.Top - line.Box.Bottom < Leading + (line.Em * 0.4);

    /// <summary>True where a line begins as paragraphs do, or is centered.</summary>
    public bool IsIndented(InkLine line) => line.Box.Left > Left + line.Em;

    // A chapter of an indicator list is numbered like a section, and has a number or a dash for none at its right.
    static bool EndsInNumber(InkLine line) => line.IsTabular && line.Cells is [_, .., { IsValue: true }];

    // The remark over the labels goes on below, and the heading of the columns may stand near it: （本列数据的 … 等于第三 申请人情况.
    [GeneratedRegex(@"^[（(][^）)]*$")]
    private static partial Regex Corner();

    // The heading of a section without its number or with another; a short line may be the rest of a label: 公开政府 ⏎ 信息情况.
    [GeneratedRegex(@"^(?:\d{1,2}\s*[、.．]\s*)?[^（(\d].{7,}情况$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[。！？；]|^(?:[（(]?(?:注|备注|说明)\s*\d?\s*[：:])|^第[一二三四五六]部分|[：:]$")]
    private static partial Regex Words();

    // 一、 and 四、 number sections and rows alike; the rows' wording is fixed, and may be cut by the end of a line: 三、本.
    [GeneratedRegex(@"^[一二三四五六七八九十]+\s*[、.．](?!\s*(?:本\s*(?:年|$)|上\s*(?:年|$)|结\s*(?:转|$)|$))")]
    private static partial Regex Numbered();
}
