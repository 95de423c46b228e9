namespace SearchService.Reports;

/// <summary>Who said something of a report, when and why. It stands beside what was read and never in its place.</summary>
/// <param name="By">Who said it, as they name themselves.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in their words.</param>
public sealed record PersonsWord(string By, DateTimeOffset At, string Reason);
