using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>What a page holds and does not print, and what surrounds its content and is never part of it.</summary>
static partial class HtmlChrome
{
    // A portal may name the frame of everything "share", and hide the text until a script runs; a frame that holds running text stays.
    const int MostText = 100;

    const string Invisible = "script,style,noscript,template,iframe,object,embed,svg,button,select,textarea,input,del,[hidden]";

    const string Surroundings = "nav,aside,[class*=share],[id*=share],[class*=crumb]";

    public static void Remove(IDocument page)
    {
        Remove(page.QuerySelectorAll(Invisible));
        var weight = new HtmlWeight();
        Remove(page.QuerySelectorAll(Surroundings).Concat(page.QuerySelectorAll("[style]").Where(IsHidden)).Where(element => weight.Of(element) <= MostText));
        SetApart(page);
    }

    static bool IsHidden(IElement element) => Hidden().IsMatch(element.GetAttribute("style")!);

    // The 1 of a raised note and digits that are struck through make no larger number with their neighbors.
    static void SetApart(IDocument page)
    {
        foreach (var text in page.QuerySelectorAll("sup,sub,s,strike").SelectMany(element => element.ChildNodes.OfType<IText>()).ToList())
            text.Data = Lines.Apart(text.Data);
    }

    static void Remove(IEnumerable<IElement> elements)
    {
        foreach (var element in elements.ToList())
            element.Remove();
    }

    [GeneratedRegex(@"(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:[a-z%]+)?\s*(?:;|!|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();
}
