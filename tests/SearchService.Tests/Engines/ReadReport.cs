using System.Globalization;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Tests.Engines;

/// <summary>A report and the folded text of each kind of section that has any.</summary>
sealed record ReadReport(Report Report, int Version)
{
    public IReadOnlyDictionary<SectionKind, string> Texts { get; } = Report.Sections
        .GroupBy(section => section.Kind, section => section.Text)
        .Select(texts => (texts.Key, FoldedText.Of(string.Join('\n', texts)).Text))
        .Where(text => text.Text.Length > 0)
        .ToDictionary(text => text.Key, text => text.Text);

    public IEnumerable<string> Values(Facet facet) => facet switch
    {
        Facet.Agency => [Report.Agency!.Id],
        Facet.Year => [Report.Year!.Value.ToString(CultureInfo.InvariantCulture)],
        Facet.Region => Report.Agency!.Region?.WithAncestors().Select(region => region.Path) ?? [],
        Facet.Level => [Report.Agency!.Level is { } level ? Word.Of(level) : "unknown"],
        Facet.Type => [Report.Agency!.Type is { } type ? Word.Of(type) : "unknown"],
        Facet.Format => [Report.Form.Id],
        Facet.Finding => Failed.Select(rule => rule[..2]).Distinct().DefaultIfEmpty("none"),
        _ => Texts.Keys.Select(Word.Of),
    };

    public IReadOnlyList<string> Failed { get; } = [.. Reconciliation.Of(Report).Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(outcome => outcome.Rule.Id)];

    public decimal? Number(Measure measure) => measure switch
    {
        Measure.Printed printed => Report.Counts[printed.Indicator.Id]?.Value,
        Measure.OfRatio { Ratio: var ratio } => Sum(ratio.Numerator) is { } above && Sum(ratio.Denominator) is { } below && below != 0 ? above / below : null,
        _ => Failed.Count,
    };

    decimal? Sum(IEnumerable<string> indicators)
    {
        var values = indicators.Select(indicator => Report.Counts[indicator]?.Value).ToList();
        return values.Contains(null) ? null : values.Sum();
    }
}

/// <summary>What a query finds: where, and how prominently.</summary>
sealed record Finding(IReadOnlySet<Place> Places, int Prominence)
{
    /// <summary>What holds without any term.</summary>
    public static Finding OfNoTerm { get; } = new(new HashSet<Place>(), 0);

    public int Occurrences => Places.Count;

    /// <summary>What several findings find together: a place that more than one has is there once.</summary>
    public static Finding Together(IReadOnlyCollection<Finding> findings, int prominence) => new(findings.SelectMany(finding => finding.Places).ToHashSet(), prominence);
}

/// <summary>An occurrence.</summary>
/// <param name="Section">The section.</param>
/// <param name="Start">The first character, folded.</param>
/// <param name="Term">The term, as it is compared.</param>
readonly record struct Place(SectionKind Section, int Start, string Term);

/// <summary>A report with what a query finds in it: null where it does not hold.</summary>
sealed class JudgedReport(ReadReport report, Query? query)
{
    readonly Finding? _inReport = Judging.Of(query, report, report.Texts);

    readonly Dictionary<SectionKind, Finding?> _inSections =
        report.Texts.ToDictionary(text => text.Key, text => Judging.Of(query, report, new Dictionary<SectionKind, string> { [text.Key] = text.Value }));

    readonly bool _asOneRun = Prominence.OneRun(query) is { } run && report.Texts.Values.Any(text => Counting.Of(run, text).Any());

    public ReadReport Report => report;

    public Finding? In(Selection sections) => Found(sections) is { } found ? found with { Prominence = found.Prominence + (_asOneRun ? Prominence.AsOneRun : 0) } : null;

    Finding? Found(Selection sections)
    {
        if (sections.IsEmpty)
            return _inReport;
        var holding = _inSections.Where(section => section.Value is not null && sections.Admits([Word.Of(section.Key)])).Select(section => section.Value!).ToList();
        return holding.Count == 0 ? null : Finding.Together(holding, holding.Max(found => found.Prominence));
    }

    public bool HoldsIn(SectionKind kind, Selection sections) => sections.Admits([Word.Of(kind)]) && _inSections.GetValueOrDefault(kind) is not null;
}
