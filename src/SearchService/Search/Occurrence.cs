using SearchService.Reports;

namespace SearchService.Search;

/// <summary>A place where a term of a query stands.</summary>
/// <param name="Place">Where, in the original text.</param>
/// <param name="Term">The term.</param>
/// <param name="Sentence">The sentence around it, whole, without the white space at its ends.</param>
public sealed record Occurrence(TextPlace Place, Query.Term Term, string Sentence);
