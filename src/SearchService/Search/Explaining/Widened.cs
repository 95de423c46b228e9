namespace SearchService.Search.Explaining;

/// <summary>A wider question that finds something where the one that was asked finds nothing. It is never mixed with exact hits.</summary>
/// <param name="Step">What was done to the question.</param>
/// <param name="Query">The wider question.</param>
/// <param name="Results">Its answer.</param>
public sealed record Widened(WideningStep Step, Query Query, SearchResults Results)
{
    /// <summary>What was done, for people, Chinese first.</summary>
    public string Message => $"没有完全符合的年报。以下是放宽为{Said.Chinese}之后找到的 {Results.Total} 份：{Query}。Nothing matches exactly; these {Results.Total} reports were found by asking for {Said.English} instead.";

    (string Chinese, string English) Said => Step switch
    {
        WideningStep.Synonyms => ("同义词语", "words of the same meaning"),
        WideningStep.Apart => ("各词出现在同一份年报中", "the words anywhere in one report"),
        WideningStep.Parts => ("各词语中确有出现的最长部分", "the longest parts that do occur"),
        WideningStep.LongerParts => ("其中较长的、确有一同出现的部分", "the longer parts that do occur together"),
        _ => ("其中的多数两字组合", "most of the pairs of characters"),
    };
}

/// <summary>How a question is widened, in the order of trying.</summary>
public enum WideningStep
{
    /// <summary>Each word with those of the same meaning, and each body with the other ways its name is written.</summary>
    Synonyms,

    /// <summary>The runs of patterns and of nearness, wherever in the report they stand.</summary>
    Apart,

    /// <summary>Of each run the longest parts that occur.</summary>
    Parts,

    /// <summary>The longer of those parts; of parts alike in length, most.</summary>
    LongerParts,

    /// <summary>Most of the pairs of neighboring characters.</summary>
    Pairs,
}
