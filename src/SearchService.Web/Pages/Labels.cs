using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Web.Pages;

/// <summary>The labels of words that have a fixed list.</summary>
static class Labels
{
    /// <summary>The heading of a section of the form.</summary>
    public static string Of(SectionKind section) => FacetLabels.Of(Facet.Section).First(known => known.Value == Word.Of(section)).Label;
}
