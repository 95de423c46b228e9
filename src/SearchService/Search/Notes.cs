using SearchService.Search.Explaining;

namespace SearchService.Search;

/// <summary>Explains what was not found from the answer alone.</summary>
public static class Notes
{
    const int MostNumbers = 5;

    /// <summary>The notes on an answer: for each run that occurs in no current report, that it stands in the labels of the form, or in versions that were superseded.</summary>
    public static IEnumerable<Note> On(SearchResults results) =>
        [.. results.Absent.OfType<Query.Run>().Select(OnlyInForm).OfType<Note>(), .. results.Superseded.GroupBy(place => place.Term).Select(places => OnlySuperseded(places.Key, places))];

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
