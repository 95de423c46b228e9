using System.Collections.Immutable;
using System.Globalization;
using SearchService.Reports;
using SearchService.Search.Names;

namespace SearchService.Search.Explaining;

/// <summary>Explains bare terms that are years, regions or agencies: somebody who types 西城区 2023 means reports of theirs rather than texts that mention them.</summary>
/// <param name="directory">Who is who.</param>
public sealed class NameNotes(AgencyDirectory directory)
{
    // 政府 and 教委 end too many names to be meant as one.
    const int ShortestName = 3;

    /// <summary>A note for each such term; all lead to the one search in which every name is a filter.</summary>
    public IEnumerable<Note> On(SearchRequest request)
    {
        if (PlainQuestion.Of(request.Query) is not { } question)
            return [];
        var meanings = question.Terms.OfType<Query.Run>().Select(run => (Run: run, Meaning: MeaningOf(run))).Where(name => name.Meaning is not null).ToList();
        if (meanings.Count == 0)
            return [];
        var rest = question.Asking(question.Terms.Except(meanings.Select(name => name.Run)))?.ToString() ?? "";
        var filters = meanings.GroupBy(name => name.Meaning!.Facet).Aggregate(request.Filters, (sum, names) => sum.With(names.Key, names.SelectMany(name => name.Meaning!.Values)));
        var target = new NoteTarget.Search(string.Join(" ", meanings.Select(name => $"{name.Meaning!.Chinese}：{name.Run.Text}").Append(rest).Where(part => part.Length > 0)), rest, filters);
        return meanings.Select(name => new Note(name.Meaning!.Code, $"“{name.Run.Text}”是{name.Meaning.Chinese}；要看其年报，请用筛选。“{name.Run.Text}” is {name.Meaning.English}; filter by it to see its reports.") { Targets = [target] });
    }

    Meaning? MeaningOf(Query.Run run) => Year(run) ?? OfRegion(run) ?? OfAgency(run);

    static Meaning? Year(Query.Run run) =>
        int.TryParse(run.Folded.Replace("年度", "", StringComparison.Ordinal).Replace("年", "", StringComparison.Ordinal).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && ReportKey.IsReportYear(year)
            ? new("isYear", Facet.Year, [year.ToString(CultureInfo.InvariantCulture)], "年度", "a year") : null;

    Meaning? OfRegion(Query.Run run) =>
        directory.RegionsCalled(run.Text).Select(region => region.Path).ToImmutableArray() is { IsEmpty: false } paths ? new("isRegion", Facet.Region, paths, "行政区划", "a region") : null;

    // The filter takes any of an agency's names, short forms too.
    Meaning? OfAgency(Query.Run run) =>
        run.Folded.Length >= ShortestName && directory.Called(run.Text).Any() ? new("isAgency", Facet.Agency, [run.Text], "机关名称", "the name of an agency") : null;

    sealed record Meaning(string Code, Facet Facet, ImmutableArray<string> Values, string Chinese, string English);
}
