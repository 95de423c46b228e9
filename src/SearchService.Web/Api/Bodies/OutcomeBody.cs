using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SearchService.Reports;

namespace SearchService.Web.Api.Bodies;

/// <summary>How a sum turned out.</summary>
/// <param name="Rule">The sum: <c>R3/received</c>.</param>
/// <param name="Status"><c>holds</c>, <c>fails</c>, <c>undecided</c> or <c>holdsIfBlankIsZero</c>.</param>
/// <param name="Left">The left side, where it can be added up.</param>
/// <param name="Right">The right side, where it can be added up.</param>
/// <param name="Cells">The cells of both sides; <c>@previous</c> marks those of the year before.</param>
/// <param name="Missing">The cells that say no number.</param>
/// <param name="Suspect">The cell that explains a failure, where one row and one column fail by the same difference.</param>
/// <param name="Corrected">Whether a cell of it was corrected by a person: then the sides are of corrected numbers.</param>
/// <param name="Message">A sentence, Chinese first.</param>
sealed record OutcomeBody(
    string Rule, string Status, decimal? Left, decimal? Right, ImmutableArray<string> Cells, ImmutableArray<string> Missing, string? Suspect, bool Corrected, string Message)
{
    /// <summary>Who has seen and explained the failure; left out where nobody has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PersonsWordBody? Dismissed { get; init; }

    public static OutcomeBody Of(Outcome outcome) => new(
        outcome.Rule.Id,
        Word.Of(outcome.Status),
        outcome.Left,
        outcome.Right,
        [.. outcome.Rule.Terms.Select(NameOf)],
        [.. outcome.Missing.Select(NameOf)],
        outcome.Suspect,
        outcome.Corrected,
        outcome.Sentence())
    {
        Dismissed = PersonsWordBody.Of(outcome.Dismissed),
    };

    static string NameOf(Term term) => term.OfPreviousYear ? $"{term.IndicatorId}@previous" : term.IndicatorId;
}

/// <summary>How many sums turned out how.</summary>
/// <param name="Held">They hold.</param>
/// <param name="Failed">Both sides are printed and differ.</param>
/// <param name="Undecided">A cell is missing.</param>
/// <param name="HeldIfBlankIsZero">They hold with zero for the cells that are blank.</param>
sealed record ChecksBody(int Held, int Failed, int Undecided, int HeldIfBlankIsZero)
{
    public static ChecksBody Of(IReadOnlyCollection<Outcome> outcomes)
    {
        int Count(OutcomeStatus status) => outcomes.Count(outcome => outcome.Status == status);
        return new(Count(OutcomeStatus.Holds), Count(OutcomeStatus.Fails), Count(OutcomeStatus.Undecided), Count(OutcomeStatus.HoldsIfBlankIsZero));
    }
}
