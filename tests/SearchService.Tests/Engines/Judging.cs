using System.Text;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Tests.Engines;

/// <summary>Whether a query holds in some texts of a report, by its definition.</summary>
static class Judging
{
    public static Finding? Of(Query? query, ReadReport report, IReadOnlyDictionary<SectionKind, string> texts)
    {
        switch (query)
        {
            case null:
                return Finding.OfNoTerm;
            case Query.Term term:
                return Any(texts.Select(text => InText(term, text.Key, text.Value)));
            case Query.AllOf all:
                var every = all.Parts.Select(part => (part, Found: Of(part, report, texts))).ToList();
                var textual = every.Where(part => part.part is not Query.Without && !part.part.IsCondition).ToList();
                return every.Any(part => part.Found is null) ? null : Finding.Together([.. every.Select(part => part.Found!)], textual.Select(part => part.Found!.Prominence).DefaultIfEmpty(0).Min());
            case Query.AnyOf any:
                return Any(any.Parts.Select(part => Of(part, report, texts)));
            case Query.AtLeast some:
                var held = some.Parts.Select(part => Of(part, report, texts)).ToList();
                return held.Count(part => part is not null) >= some.Least ? Any(held) : null;
            case Query.Without without:
                return Of(without.Inner, report, texts) is null ? Finding.OfNoTerm : null;
            case Query.Within within:
                return Any(texts.Where(text => within.Sections.Contains(text.Key)).Select(text => Of(within.Inner, report, new Dictionary<SectionKind, string> { [text.Key] = text.Value })));
            case Query.Where where:
                return Passes(where.Condition, report) ? Finding.OfNoTerm : null;
            default:
                throw new InvalidOperationException();
        }
    }

    static Finding? Any(IEnumerable<Finding?> findings)
    {
        var found = findings.OfType<Finding>().ToList();
        return found.Count == 0 ? null : Finding.Together(found, found.Max(finding => finding.Prominence));
    }

    static Finding? InText(Query.Term term, SectionKind section, string text)
    {
        var places = Counting.Of(term, text).ToList();
        if (places.Count == 0)
            return null;
        var isOneCharacter = term is Query.Run run && run.Folded.EnumerateRunes().Count() == 1;
        return new(places.Select(place => new Place(section, place, Counting.NameOf(term))).ToHashSet(), Prominence.Of(isOneCharacter ? int.MaxValue : Counting.Characters(text[..places[0]]), Counting.Characters(text)));
    }

    public static bool Passes(Condition condition, ReadReport report) => condition switch
    {
        Condition.InYears years => report.Report.Year >= years.From && report.Report.Year <= years.To,
        Condition.OfAgency agency => report.Report.Agency!.Id == agency.Name || agency.Name.Any(char.IsLetterOrDigit) && Folded($"{report.Report.Agency.Region}{report.Report.Agency.Name}").Contains(Folded(agency.Name), StringComparison.Ordinal),
        Condition.InRegion region => report.Report.Agency!.Region is { } known && (known.Path == region.Name || known.Path.StartsWith($"{region.Name}/", StringComparison.Ordinal) || known.Path.Split('/').Any(name => name == region.Name || (name[..^1] == region.Name && region.Name.Length > 1))),
        Condition.WithValue value => report.Values(value.Facet).Contains(value.Value),
        Condition.InTitle title => Folded(report.Report.Title!).Contains(Folded(title.Text), StringComparison.Ordinal),
        Condition.WithNumber number => report.Number(number.Measure) is { } left && new[] { left.CompareTo(number.Value) }.All(sign => number.Comparison.Sign() switch
        {
            "=" => sign == 0,
            "<>" => sign != 0,
            "<" => sign < 0,
            "<=" => sign <= 0,
            ">" => sign > 0,
            _ => sign >= 0,
        }),
        Condition.WithCell cell => report.Report.Counts.Any(known => known.Value == cell.Value),
        _ => throw new InvalidOperationException(),
    };

    static string Folded(string text) => FoldedText.Of(text).Text;
}

static class Counting
{
    /// <summary>The places an occurrence begins at.</summary>
    public static IEnumerable<int> Of(Query.Term term, string text) => term switch
    {
        Query.Run run => OfRun(run.Folded, text),
        Query.Pattern pattern => Regex.Matches(text, $"(?={string.Join("(?:\x20?(?:[\ud800-\udbff][\udc00-\udfff]|[^\n\x20])){0,10}\x20?", pattern.Folded.Select(Regex.Escape))})").Select(match => match.Index),
        Query.Near near => OfNear([.. near.Runs.Select(run => run.Folded)], near.Distance, text),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The term as it is compared: what has the same name occurs at the same places.</summary>
    public static string NameOf(Query.Term term) => term switch
    {
        Query.Run run => run.Folded,
        Query.Pattern pattern => string.Join('*', pattern.Folded),
        Query.Near near => $"{string.Join('&', near.Runs.Select(run => run.Folded))}~{near.Distance}",
        _ => throw new InvalidOperationException(),
    };

    static IEnumerable<int> OfRun(string run, string text) =>
        Enumerable.Range(0, text.Length).Where(at => run.Length > 0 && text.AsSpan(at).StartsWith(run, StringComparison.Ordinal));

    static IEnumerable<int> OfNear(List<string> runs, int distance, string text) =>
        runs.All(run => text.Contains(run, StringComparison.Ordinal)) ? Enumerable.Range(0, text.Length).Where(at => Stands(runs, distance, text, at)) : [];

    // The shortest stretch from here that holds every run is short enough.
    static bool Stands(List<string> runs, int distance, string text, int start)
    {
        if (!runs.Any(run => text.AsSpan(start).StartsWith(run, StringComparison.Ordinal)))
            return false;
        for (var end = start + 1; end <= text.Length; end++)
            if (runs.All(run => text.AsSpan(start, end - start).Contains(run, StringComparison.Ordinal)))
                return Characters(text[start..end]) <= distance + runs.Sum(Characters);
        return false;
    }

    /// <summary>How many characters a folded text has; a boundary is none.</summary>
    public static int Characters(string text) => text.EnumerateRunes().Count(character => character != new Rune(FoldedText.Boundary));
}
