using SearchService.Corpus.Tables;
using SearchService.Reports;

namespace SearchService.Corpus.Faults;

/// <summary>
/// Plants faults into the numbers of a report. What must fail is written down here from the meaning of the form, so that it judges
/// <see cref="BalanceRules"/> and is not judged by it.
/// </summary>
public static class TableFaults
{
    const string InForce = "disclosure/normative-documents/in-force";

    static readonly string[] OneRowResults =
    [
        "disclosed", "partially-disclosed", "withheld/third-party-rights", "withheld/internal-affairs", "withheld/deliberative",
        "unavailable/not-held", "unavailable/needs-creation", "not-processed/petition", "not-processed/repeated",
    ];

    // A request too many: brought forward, disclosed and so handled.
    static readonly string[] OneMoreRequest =
    [
        "requests/brought-forward/natural-person", "requests/brought-forward/total", "requests/disclosed/natural-person", "requests/disclosed/total",
        "requests/handled/natural-person", "requests/handled/total",
    ];

    static readonly string[] Challenges = ["reconsideration", "direct-litigation", "litigation-after-reconsideration"];

    /// <summary>Whether a fault is one of the numbers.</summary>
    public static bool IsNumeric(FaultKind kind) => kind is <= FaultKind.InForceMismatch or FaultKind.FullWidthDigits;

    /// <summary>
    /// The faulty tables, or null where the fault does not concern the numbers, or cannot be noticed: a mismatch with the year before
    /// needs the number in that year's report.
    /// </summary>
    public static (Counts Counts, Fault Fault)? Plant(FaultKind kind, Counts counts, Counts previous, Dice dice) => kind switch
    {
        FaultKind.WrongRowTotal => Wrong(kind, counts, Result(dice), "total", dice),
        FaultKind.WrongCell => Wrong(kind, counts, Result(dice), dice.Pick(Applicants.Parts), dice),
        FaultKind.WrongColumnTotal => WrongColumnTotal(counts, dice.Pick(Applicants.Parts), dice),
        FaultKind.WrongChallengeTotal => WrongChallengeTotal(counts, dice.Pick(Challenges), dice),
        FaultKind.BlankCell => Blank(counts, Result(dice), dice.Pick(Applicants.Parts)),
        FaultKind.CarriedForwardMismatch when previous.Count > 0 => CarriedForward(counts),
        FaultKind.InForceMismatch when counts[InForce] is not null && previous[InForce] is not null =>
            Changed(kind, counts, InForce, Slip(dice), "X2/normative-documents"),
        FaultKind.FullWidthDigits => (FullWidth(counts), new Fault(kind)),
        _ => null,
    };

    static string Result(Dice dice) => dice.Pick(OneRowResults);

    // Both a row's sum and the column's sum hold the cell, so both fail.
    static (Counts, Fault) Wrong(FaultKind kind, Counts counts, string row, string column, Dice dice) =>
        Changed(kind, counts, $"requests/{row}/{column}", Slip(dice), $"R2/{column}", $"R3/{row}");

    static (Counts, Fault) WrongColumnTotal(Counts counts, string column, Dice dice) =>
        Changed(FaultKind.WrongColumnTotal, counts, $"requests/handled/{column}", Slip(dice), $"R1/{column}", $"R2/{column}", "R3/handled");

    static (Counts, Fault) WrongChallengeTotal(Counts counts, string row, Dice dice) =>
        Changed(FaultKind.WrongChallengeTotal, counts, $"challenges/{row}/total", Slip(dice), $"R4/{row}");

    static (Counts, Fault) Changed(FaultKind kind, Counts counts, string id, int by, params string[] fails) =>
        (counts.Plus(by, id), new Fault(kind) { Cells = [id], Fails = [.. fails] });

    // Within the report all sums hold.
    static (Counts, Fault) CarriedForward(Counts counts) =>
        (counts.Plus(1, OneMoreRequest), new Fault(FaultKind.CarriedForwardMismatch) { Cells = [.. OneMoreRequest], Fails = ["X1/natural-person", "X1/total"] });

    static (Counts, Fault) Blank(Counts counts, string row, string column)
    {
        var id = $"requests/{row}/{column}";
        var hides = counts[id]!.Value != 0;
        string[] rules = [$"R2/{column}", $"R3/{row}"];
        return (counts.With(id, cell => cell with { State = CellState.Blank, Value = null, Raw = "" }), new Fault(FaultKind.BlankCell)
        {
            Cells = [id],
            Undecided = hides ? [.. rules] : [],
            HoldsIfBlankIsZero = hides ? [] : [.. rules],
        });
    }

    static Counts FullWidth(Counts counts) => new(counts.Select(cell => cell with { Raw = string.Concat(cell.Raw.Select(FullWidth)) }));

    static char FullWidth(char character) => char.IsAsciiDigit(character) ? (char)(character - '0' + '０') : character;

    static int Slip(Dice dice) => dice.Between(1, 9);
}
