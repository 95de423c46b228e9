using System.Collections.Immutable;
using SearchService.Corpus.Dirt;
using SearchService.Corpus.Faults;
using SearchService.Corpus.Narrative;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Corpus;

/// <summary>A fictional report: the document, and the truth about it.</summary>
/// <param name="File">The document's name and bytes.</param>
/// <param name="Truth">
/// What a perfect reader makes of it, without evidence and warnings. The region is the full path; texts are without indents and signature;
/// the raw ink of a cell is without the spaces beside it. The agency's name is the official one, in simplified characters.
/// </param>
public sealed record GeneratedReport(SourceFile File, Report Truth)
{
    /// <summary>What is printed, before it took the form of a file.</summary>
    public required Manuscript Manuscript { get; init; }

    /// <summary>The part of the region that the document itself names.</summary>
    public required Region PrintedRegion { get; init; }

    /// <summary>The lines of the signature at the end, which belong to no section; none where there is no signature.</summary>
    public ImmutableArray<string> Signature { get; init; } = [];

    /// <summary>The planted faults.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The dirt on the paper.</summary>
    public ImmutableArray<PlantedDirt> Dirt { get; init; } = [];

    /// <summary>Whether some dirt is on the paper.</summary>
    public bool Has(DirtKind kind) => Dirt.Any(dirt => dirt.Kind == kind);

    /// <summary>What became of last year's paragraphs; none in the agency's first report of the corpus.</summary>
    public ImmutableArray<ParagraphEdit> Edits { get; init; } = [];
}
