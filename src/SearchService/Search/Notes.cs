using SearchService.Search.Explaining;

namespace SearchService.Search;

/// <summary>Explains what was not found from the answer alone.</summary>
public static class Notes
{
    const int MostNumbers = 5;

    /// <summary>The notes on an answer: for each run that occurs in no current report, that it stands in the labels of the form, or in versions that were superseded.</summary>
    public static IEnumerable<Note> On(SearchResults results) =>
        [.. results.Absent.OfType<Query.Run>().Select(OnlyInForm).OfType<Note>(), .. results.Superseded.GroupBy(place => place.Term).Select(places => OnlySuperseded(places.Key, places))];

    /// <summary>The notes on a page after the first.</summary>
    /// <param name="hasShifted">Whether what it depends on has changed since the first, see <see cref="SearchResults.HasShifted"/>.</param>
    public static IEnumerable<Note> OnALaterPage(bool hasShifted) => hasShifted ? [Shifted] : [];

    /// <summary>That there was no time to explain an answer: it stands, but what might be said of it is missing.</summary>
    /// <param name="limit">The time there was.</param>
    public static Note Unexplained(TimeSpan limit) => new("unexplained", FormattableString.Invariant(
        $"检索已完成，但在 {limit.TotalSeconds} 秒内来不及给出说明：提示、放宽检索和表格中的数字可能缺少。The search is complete, but {limit.TotalSeconds} seconds were not enough to explain it: notes, wider searches and numbers in cells may be missing."));

    /// <summary>That pages may not fit together.</summary>
    public static Note Shifted { get; } = new("orderChanged",
        "翻页期间，有年报的勾稽结果或所属机关已改变，各页之间可能遗漏或重复；请从第一页重新开始。Findings or agencies have changed since the first page, so pages may miss or repeat reports; begin again with the first.");

    static Note? OnlyInForm(Query.Run run)
    {
        var (labels, indicators) = FormLabels.Holding(run.Folded);
        return labels.IsEmpty ? null : new("onlyInForm",
            $"“{run.Text}”不见于任何报告的正文，只见于统计表的项目：{string.Join("、", labels)}。“{run.Text}” occurs in no narrative, only in the labels of the tables; see {string.Join(", ", indicators)}.")
        {
            Indicators = indicators,
            Targets = [.. indicators.Take(MostNumbers).Select(indicator => new NoteTarget.Search($"{indicator} > 0", $"{indicator}>0", Filters.None))],
        };
    }

    static Note OnlySuperseded(Query.Term term, IEnumerable<SupersededPlace> places) => new("onlySuperseded",
        $"{term} 只见于已被取代的版本，现行版本中没有。It occurs only in versions that were superseded, in no current report.")
    {
        Targets = [.. places.Select(place => new NoteTarget.Version(place.Key, place.Version))],
    };
}
