namespace SearchService.Corpus.Narrative;

/// <summary>A sentence before it is written: which symbol, which of its wordings, and the seed of its words.</summary>
/// <param name="Symbol">The symbol of the grammar.</param>
/// <param name="Choice">Which wording, counted round among those that are true of the year.</param>
/// <param name="Salt">The seed of its words.</param>
/// <param name="Prefix">What stands before it: 一是, （一）.</param>
public sealed record Sentence(string Symbol, int Choice, ulong Salt, string Prefix = "");
