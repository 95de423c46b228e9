using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>Where elements stand in a page: <c>/body/div[2]/table[1]/tr[3]/td[2]</c>. Brothers are counted once for all of them.</summary>
sealed class HtmlPaths
{
    readonly Dictionary<IElement, int> _places = [];

    /// <summary>The path of an element.</summary>
    public string Of(IElement element) => element.ParentElement is null || element.LocalName == "body"
        ? $"/{element.LocalName}"
        : $"{Of(element.ParentElement)}/{element.LocalName}[{PlaceOf(element)}]";

    int PlaceOf(IElement element)
    {
        if (!_places.ContainsKey(element))
            Count(element.ParentElement!);
        return _places[element];
    }

    void Count(IElement parent)
    {
        var counts = new Dictionary<string, int>();
        foreach (var child in parent.Children)
            _places[child] = counts[child.LocalName] = counts.GetValueOrDefault(child.LocalName) + 1;
    }
}
