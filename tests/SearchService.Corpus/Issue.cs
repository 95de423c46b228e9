using System.Collections.Immutable;
using SearchService.Corpus.Faults;
using SearchService.Corpus.Narrative;
using SearchService.Reports;

namespace SearchService.Corpus;

/// <summary>One year of an agency before it is bound into a document.</summary>
/// <param name="Year">The year.</param>
/// <param name="Form">The form of its tables.</param>
/// <param name="Printed">The tables as they will be printed, with what faults are planted in them.</param>
/// <param name="Sections">The narrative.</param>
sealed record Issue(int Year, ReportForm Form, Counts Printed, ImmutableArray<WrittenSection> Sections)
{
    /// <summary>The faults planted so far.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The issue with one more fault; unchanged where it has no place for it.</summary>
    public Issue With(FaultKind kind, Counts previous, Dice dice) =>
        TableFaults.IsNumeric(kind)
            ? TableFaults.Plant(kind, Printed, previous, dice) is var (printed, fault) ? this with { Printed = printed, Faults = Faults.Add(fault) } : this
            : FormFaults.Concerns(kind) && !FormFaults.Applies(kind, Year) ? this
            : this with { Faults = Faults.Add(new Fault(kind)) };

    /// <summary>Whether a fault is planted.</summary>
    public bool Has(FaultKind kind) => Faults.Any(fault => fault.Kind == kind);
}
