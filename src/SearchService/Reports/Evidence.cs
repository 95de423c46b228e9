namespace SearchService.Reports;

/// <summary>Why a field of the report has its value.</summary>
/// <param name="Field">The field in JSON's terms: <c>year</c>, <c>agency</c>, <c>region</c>.</param>
/// <param name="Value">The value this piece of evidence speaks for.</param>
/// <param name="From">Where it was found: <c>title</c>, <c>signature</c>, <c>period</c>, <c>fileName</c>, <c>caller</c>, <c>text</c>, <c>metadata</c>.</param>
/// <param name="Text">The words it was read from.</param>
public sealed record Evidence(string Field, string Value, string From, string Text);
