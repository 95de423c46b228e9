using System.Globalization;

namespace SearchService.Reports;

/// <summary>Says in a sentence how a sum turned out, Chinese first, then English.</summary>
public static class OutcomeSentence
{
    /// <summary>The sentence of an outcome: the rule in words, both sides, what is missing or suspect, whether numbers are corrected ones.</summary>
    public static string Sentence(this Outcome outcome) => outcome.Corrected ? $"其中有人工更正的数：{Plain(outcome)} With corrected numbers." : Plain(outcome);

    static string Plain(Outcome outcome) => outcome.Status switch
    {
        OutcomeStatus.Holds => $"{outcome.Rule.Statement}：成立。{outcome.Rule.Id} holds.",
        OutcomeStatus.HoldsIfBlankIsZero => $"{outcome.Rule.Statement}：空白按 0 计则成立。{outcome.Rule.Id} holds if blank cells are zero.",
        OutcomeStatus.Undecided => $"{outcome.Rule.Statement}：缺少 {outcome.Missing.Length} 个数，无法判断。{outcome.Rule.Id} cannot be judged: {string.Join(", ", outcome.Missing.Select(term => term.IndicatorId))}.",
        _ => Failure(outcome, outcome.Left ?? 0, outcome.Right ?? 0),
    };

    static string Failure(Outcome outcome, decimal left, decimal right) => string.Create(CultureInfo.InvariantCulture,
        $"{outcome.Rule.Statement}：不成立，左边 {left}，右边 {right}，相差 {left - right}{Suspect(outcome)}。{outcome.Rule.Id} fails: left {left}, right {right}{(outcome.Suspect is { } cell ? $"; suspect is {cell}" : "")}.");

    static string Suspect(Outcome outcome) => outcome.Suspect is { } cell ? $"，可疑的单元格是“{string.Join("、", Measures.Called(cell).Select(measure => measure.Label))}”" : "";
}
