using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>What surrounds the content of a page and is never part of it.</summary>
static class HtmlChrome
{
    // A portal may name the frame of everything "share"; a frame that holds running text stays.
    const int MostText = 100;

    const string Invisible = "script,style,noscript,template,iframe,object,embed,svg,button,select,textarea,input,[hidden]";

    const string Surroundings = "nav,aside,[style*='display:none'],[style*='display: none'],[class*=share],[id*=share],[class*=crumb]";

    public static void Remove(IDocument page)
    {
        Remove(page.QuerySelectorAll(Invisible));
        Remove(page.QuerySelectorAll(Surroundings).Where(element => HtmlContent.Weight(element) <= MostText));
    }

    static void Remove(IEnumerable<IElement> elements)
    {
        foreach (var element in elements.ToList())
            element.Remove();
    }
}
