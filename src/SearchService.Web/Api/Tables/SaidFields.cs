using SearchService.Reports;

namespace SearchService.Web.Api.Tables;

/// <summary>A person's word, in the columns that stand after what was read.</summary>
static class SaidFields
{
    /// <summary>What a cell is corrected to; empty where nobody corrected it.</summary>
    public static readonly TableField<Cell>[] OfCell =
    [
        new("correctedState", "更正后的 state，未更正则空 / The corrected state; empty where it is not corrected", cell => cell.Correction is null ? null : Word.Of(cell.State)),
        new("correctedValue", "更正后的数，勾稽、检索、比较均用此数 / The corrected number, which sums, searches and comparisons use", cell => cell.Correction is null ? null : cell.Value),
        new("correctedRaw", "更正时所写 / The correction as typed", cell => cell.Correction is null ? null : cell.Raw),
        new("correctedBy", "更正人 / Who corrected it", cell => cell.Correction?.Word.By),
        new("correctedAt", "更正时间 / When", cell => cell.Correction?.Word.At),
        new("correctionReason", "更正理由 / Why", cell => cell.Correction?.Word.Reason),
    ];

    /// <summary>Whether a sum is of corrected numbers, and who explained its failure.</summary>
    public static readonly TableField<Outcome>[] OfOutcome =
    [
        new("corrected", "其中是否有人工更正的数 / Whether a cell of it was corrected", outcome => outcome.Corrected),
        new("dismissedBy", "说明人，无人说明则空 / Who has seen and explained it; empty where nobody has", outcome => outcome.Dismissed?.By),
        new("dismissedAt", "说明时间 / When", outcome => outcome.Dismissed?.At),
        new("dismissalReason", "说明 / The explanation", outcome => outcome.Dismissed?.Reason),
    ];

    /// <summary>The state of a cell as it was read; <c>missing</c> where the document holds none and a person supplied it.</summary>
    public static string StateOf(Cell? printed) => printed is null ? "missing" : Word.Of(printed.State);
}
