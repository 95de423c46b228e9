using SearchService.Reports.Formats;

namespace SearchService.Corpus.Tables;

/// <summary>The table 政府信息公开行政复议、行政诉讼情况: a few in a hundred of the requests handled are fought over.</summary>
static class ChallengeNumbers
{
    static readonly int[] Outcomes = [62, 9, 17, 12];

    public static void Throw(Numbers numbers, BlockFormat block, Dice dice)
    {
        var handled = (int)numbers["requests/handled/total"];
        foreach (var row in block.Rows)
            Settle(numbers, block, $"challenges/{row.Id}", dice.Successes(handled, row.Id == "reconsideration" ? 6 : 2), dice);
    }

    static void Settle(Numbers numbers, BlockFormat block, string row, int cases, Dice dice)
    {
        string[] outcomes = [.. block.Columns.Select(column => column.Id).Where(id => id != "total")];
        foreach (var outcome in outcomes)
            numbers[$"{row}/{outcome}"] = 0;
        for (var one = 0; one < cases; one++)
            numbers[$"{row}/{outcomes[dice.Weighted(Outcomes)]}"]++;
        numbers.Total(row, outcomes);
    }
}
