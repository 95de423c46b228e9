namespace SearchService.Reports;

/// <summary>A finding that a person has seen and explained. It stays a finding; once its sides are other numbers, it is another one.</summary>
/// <param name="Rule">The sum: <c>R3/received</c>.</param>
/// <param name="Left">Its left side as it was seen.</param>
/// <param name="Right">Its right side as it was seen.</param>
/// <param name="Word">Who explained it, and how.</param>
public sealed record Dismissal(string Rule, decimal Left, decimal Right, PersonsWord Word)
{
    /// <summary>Whether this is the very finding.</summary>
    public bool IsOf(Outcome outcome) => outcome is { Status: OutcomeStatus.Fails } && outcome.Rule.Id == Rule && outcome.Left == Left && outcome.Right == Right;
}
