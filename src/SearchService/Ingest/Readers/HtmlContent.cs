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
        var weight = new HtmlWeight();
        var total = weight.Of(body);
        if (total == 0)
            return body;
        var root = body;
        while (root.Children.FirstOrDefault(child => weight.Of(child) >= total * NearlyAll && !IsText(child)) is { } deeper)
            root = deeper;
        return root;
    }

    // A table and a paragraph are content themselves; going into one would lose what stands beside its cells.
    static bool IsText(IElement element) => element.LocalName is "table" or "p" or "span" or "font" or "b" or "strong" && !HtmlTable.IsLayout(element);
}
