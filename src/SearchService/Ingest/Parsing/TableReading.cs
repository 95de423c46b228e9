using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>What a document's tables say.</summary>
/// <param name="Form">The blocks its tables follow, told by their labels, also where no number could be read.</param>
/// <param name="Cells">The cells, in the order of the form.</param>
/// <param name="Warnings">What could not be read, and deviations from the form.</param>
sealed record TableReading(ReportForm Form, ImmutableArray<Cell> Cells, ImmutableArray<Warning> Warnings);
