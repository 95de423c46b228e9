using System.Collections.Immutable;

namespace SearchService.Corpus.Narrative;

/// <summary>A paragraph before it is written, with its descent from last year's.</summary>
/// <param name="Id">Its identity from year to year while it stays one paragraph.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record Paragraph(ulong Id, ImmutableArray<Sentence> Sentences)
{
    /// <summary>Last year's paragraphs it comes from: itself, the two joined in it, the one it was split off, or none.</summary>
    public ImmutableArray<ulong> Origins { get; init; } = [];

    /// <summary>Whether it changed its place among its neighbors.</summary>
    public bool Moved { get; init; }

    /// <summary>The paragraph as next year takes it over.</summary>
    public Paragraph Kept() => this with { Origins = [Id], Moved = false };

    /// <summary>The paragraph in a year; empty where none of its sentences has anything to say.</summary>
    public string In(Voice voice, Facts facts) => string.Concat(Sentences.Select(sentence => voice.Say(sentence, facts)));
}
