using SearchService.Reports;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Tests.Engines;

/// <summary>The reference for like wording: every paragraph of every report is scored by the definition.</summary>
static class BruteForceSimilarity
{
    public static SimilarResults Of(SimilarRequest request, IEnumerable<ReadReport> reports) => new(
    [
        .. reports.SelectMany(report => In(report, request))
            .OrderByDescending(found => found.Earlier ? found.Report.Key.Year : 0).ThenByDescending(found => found.Score).ThenByDescending(found => found.Report.Key.Year).ThenBy(found => found.Report.Key.AgencyId, StringComparer.Ordinal)
            .ThenBy(found => found.Paragraph.Place.Section.Kind).ThenBy(found => found.Paragraph.Place.Section.Nth).ThenBy(found => found.Paragraph.Place.Start),
    ], Complete: true);

    static IEnumerable<SimilarParagraph> In(ReadReport report, SimilarRequest request)
    {
        var value = report.Report;
        var own = value.Agency!.Id == request.Agency || value.Agency.Name == request.Agency;
        if ((own && value.Year == request.Year) || !request.Filters.AdmitsMember(value.Agency.Id) || Enum.GetValues<Facet>().Any(facet => facet != Facet.Section && !request.Filters[facet].Admits(report.Values(facet))))
            yield break;
        var earlier = own && (request.Year is null || value.Year < request.Year);
        foreach (var (place, section) in SectionPlace.Of(value.Sections).Where(section => request.Filters[Facet.Section].Admits([Word.Of(section.Place.Kind)])))
            foreach (var (start, text) in Lines(section.Text))
                if (Score(request.Text, text) is var score && score >= (earlier ? 0.4 : 0.5))
                    yield return new(new(value.Key!.Value, value.Agency, value.Title, value.Form.Id, report.Version, false), section.Heading,
                        new(new(place, start, start + text.Length), text), score, earlier);
    }

    /// <summary>Twice the common pairs by the sum of the pairs.</summary>
    public static double Score(string left, string right)
    {
        var (a, b) = (Pairs(left), Pairs(right));
        return a.Count == 0 || b.Count == 0 ? 0 : 2.0 * a.Intersect(b).Count() / (a.Count + b.Count);
    }

    static HashSet<string> Pairs(string text) =>
        [.. FoldedText.Of(text).Text.Split(FoldedText.Break).SelectMany(sentence => sentence.EnumerateRunes().Zip(sentence.EnumerateRunes().Skip(1), (first, second) => $"{first}{second}"))];

    static IEnumerable<(int Start, string Text)> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Trim().Length > 0)
                yield return (start + line.Length - line.TrimStart().Length, line.Trim());
            start += line.Length + 1;
        }
    }
}
