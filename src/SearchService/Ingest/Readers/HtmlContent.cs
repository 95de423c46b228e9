using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>
/// Finds the part of a page that is the document: the deepest element that holds nearly all of its running text and its tables
/// of numbers. Navigation is short links, so it weighs little wherever a portal puts it.
/// </summary>
static class HtmlContent
{
    const double NearlyAll = 0.95;

    public static IElement RootOf(IElement body)
    {
        var total = Weight(body);
        if (total == 0)
            return body;
        var root = body;
        while (root.Children.FirstOrDefault(child => Weight(child) >= total * NearlyAll && !IsText(child)) is { } deeper)
            root = deeper;
        return root;
    }

    // A table and a paragraph are content themselves; going into one would lose what stands beside its cells.
    static bool IsText(IElement element) => element.LocalName is "table" or "p" or "span" or "font" or "b" or "strong" && !HtmlTable.IsLayout(element);

    /// <summary>How many Chinese characters of running text an element holds; links do not count.</summary>
    public static int Weight(IElement element) => element.TextContent.Count(IsHan) - element.QuerySelectorAll("a").Sum(link => link.TextContent.Count(IsHan));

    static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
