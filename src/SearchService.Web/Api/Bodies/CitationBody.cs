using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>How a version of a report is cited.</summary>
/// <param name="Url">An address that leads to the same text for ever; it carries the hash of the original and says so where another document stands there.</param>
/// <param name="GbT7714">A reference as GB/T 7714—2015 asks for it.</param>
/// <param name="BibTeX">The same for BibTeX.</param>
sealed record CitationBody(string Url, string GbT7714, string BibTeX)
{
    public static CitationBody Of(Citation citation) => new(citation.Url, citation.GbT7714, citation.BibTeX);
}
