using AngleSharp.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>Where an element stands in a page: <c>/body/div[2]/table[1]/tr[3]/td[2]</c>.</summary>
static class HtmlPath
{
    public static string Of(IElement element) => element.ParentElement is null || element.LocalName == "body"
        ? $"/{element.LocalName}"
        : $"{Of(element.ParentElement)}/{element.LocalName}[{1 + element.ParentElement.Children.TakeWhile(sibling => sibling != element).Count(sibling => sibling.LocalName == element.LocalName)}]";
}
