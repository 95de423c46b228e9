using SearchService.Reports;

namespace SearchService.Search;

/// <summary>Reads conditions on numbers: <c>requests/received/total&gt;100</c>, <c>新收 ≥ 100件</c>, <c>不予公开率&gt;30%</c>.</summary>
static class ConditionReader
{
    public static TermReading? TryRead(QueryToken token)
    {
        var start = QueryCharacters.IndexOutsideQuotes(token.Text, QueryCharacters.IsComparison);
        if (start < 0)
            return null;
        var end = start + 1;
        while (end < token.Text.Length && QueryCharacters.IsComparison(token.Text[end]))
            end++;
        return Read(token, QueryCharacters.WithoutQuotes(token.Text[..start]), start, end);
    }

    static TermReading Read(QueryToken token, string name, int start, int end)
    {
        if (ComparisonOf(token.Text[start..end]) is not { } comparison)
            return QueryParser.Refusal(token.Position + start, $"“{token.Text[start..end]}”不是比较符号，可用 > >= < <= = <>", $"{token.Text[start..end]} compares nothing; there are > >= < <= = <>");
        if (string.IsNullOrWhiteSpace(name))
            return QueryParser.Refusal(token.Position, "比较符号之前应为统计表的项目或比率，如 新收>100", "A number of the tables should stand before the sign, as in 新收>100");
        var measures = Measures.Called(name);
        if (measures is not [var measure])
            return QueryParser.Refusal(token.Position, measures.IsEmpty ? $"“{name}”不是统计表的项目" : $"“{name}”可指 {measures.Length} 个项目，请用其中一个：{string.Join("、", measures.Take(5).Select(known => $"{known.Id}（{known.Label}）"))}",
                measures.IsEmpty ? "This is no number of the tables; /api/indicators lists them" : "This may mean several numbers; write the id of one");
        if (QueryValues.Number(token.Text[end..]) is not { } number || (number.Percent && measure is not Measure.OfRatio))
            return QueryParser.Refusal(token.Position + end, "比较符号之后应为一个数", "A number should follow");
        return QueryValues.MistakesRatio(measure, number)
            ? QueryParser.Refusal(token.Position + end, QueryValues.RatioWanted.Chinese, QueryValues.RatioWanted.English)
            : new Query.Where(new Condition.WithNumber(measure, comparison, number.Value));
    }

    static Comparison? ComparisonOf(string sign) => sign.Replace('＞', '>').Replace('＜', '<').Replace('＝', '=') switch
    {
        "=" or "==" => Comparison.Equal,
        "<>" or "≠" => Comparison.NotEqual,
        "<" => Comparison.Less,
        "<=" or "≤" or "=<" => Comparison.AtMost,
        ">" => Comparison.More,
        ">=" or "≥" or "=>" => Comparison.AtLeast,
        _ => null,
    };
}
