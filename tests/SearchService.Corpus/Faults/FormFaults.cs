using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Faults;

/// <summary>The form of a year, and the wrong ones agencies use.</summary>
public static class FormFaults
{
    static readonly ReportForm Old = Format2019.Instance.Form;
    static readonly ReportForm New = Format2021.Instance.Form;

    /// <summary>The form a report of a year uses, with faults; a form can only be stale when there is a newer one.</summary>
    public static ReportForm FormOf(int year, IReadOnlyCollection<FaultKind> faults) =>
        year < 2021 ? Old
        : faults.Contains(FaultKind.StaleForm) ? Old
        : faults.Contains(FaultKind.MixedForm) ? Mixed("item-1")
        : faults.Contains(FaultKind.SingleRowOtherwiseClosed) ? Mixed("requests")
        : New;

    /// <summary>Whether a fault is one of the form.</summary>
    public static bool Concerns(FaultKind kind) => kind is FaultKind.StaleForm or FaultKind.MixedForm or FaultKind.SingleRowOtherwiseClosed;

    /// <summary>Whether the form of a year can have the fault.</summary>
    public static bool Applies(FaultKind kind, int year) => !Concerns(kind) || year >= 2021;

    static ReportForm Mixed(string oldBlock) => ReportForm.Of(New.Blocks.Select(block => NameOf(block) == oldBlock ? Old.Blocks.Single(old => NameOf(old) == oldBlock) : block));

    static string NameOf(BlockFormat block) => block.Label?.Id ?? block.TableId;
}
