namespace SearchService.Search;

/// <summary>Explains what was not found.</summary>
public static class Notes
{
    /// <summary>The notes on an answer: for each run that occurs in no report but in the labels of the form, the indicators that count it.</summary>
    public static IEnumerable<Note> On(SearchResults results) =>
        from run in results.Absent.OfType<Query.Run>()
        let found = FormLabels.Holding(run.Folded)
        where found.Labels.Length > 0
        select new Note("onlyInForm",
            $"“{run.Text}”不见于任何报告的正文，只见于统计表的项目：{string.Join("、", found.Labels)}。“{run.Text}” occurs in no narrative, only in the labels of the tables; see {string.Join(", ", found.Indicators)}.",
            found.Indicators);
}
