namespace SearchService.Reports;

/// <summary>Something about a document that a reader should know: a deviation from the form, a doubt about what was read.</summary>
/// <param name="Code">A stable word in capitals: <c>YEAR_CONFLICT</c>.</param>
/// <param name="Message">A sentence for people, Chinese first.</param>
public sealed record Warning(string Code, string Message);
