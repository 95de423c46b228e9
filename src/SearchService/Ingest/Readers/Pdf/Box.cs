using System.Globalization;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>A rectangle on a page, in points from the page's upper left corner.</summary>
readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>The middle between left and right.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>The middle between top and bottom.</summary>
    public double Center => (Top + Bottom) / 2;

    public bool OverlapsAcross(Box other) => Left < other.Right && other.Left < Right;

    public bool HoldsAcross(double x) => Left <= x && x <= Right;

    public static Box Around(IEnumerable<Box> boxes) =>
        boxes.Aggregate((one, other) => new(Math.Min(one.Left, other.Left), Math.Min(one.Top, other.Top), Math.Max(one.Right, other.Right), Math.Max(one.Bottom, other.Bottom)));

    /// <summary>The place as cells and paragraphs state it: <c>page 3 box 72,410,301,424</c>.</summary>
    public string At(int page) => string.Create(CultureInfo.InvariantCulture, $"page {page} box {Left:0},{Top:0},{Right:0},{Bottom:0}");
}
