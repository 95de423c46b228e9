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
        _ => Texts.Keys.Select(Word.Of),
    };
}

/// <summary>A report with what a query finds in it: null where it does not hold, else the occurrences.</summary>
sealed class JudgedReport(ReadReport report, Query? query)
{
    readonly int? _inReport = Judge(query, [.. report.Texts.Values]);
    readonly Dictionary<SectionKind, int?> _inSections = report.Texts.ToDictionary(text => text.Key, text => Judge(query, [text.Value]));

    public ReadReport Report => report;

    public int? Occurrences(Selection sections)
    {
        if (sections.IsEmpty)
            return _inReport;
        var holding = _inSections.Where(section => section.Value is not null && sections.Admits([Word.Of(section.Key)])).ToList();
        return holding.Count == 0 ? null : holding.Sum(section => section.Value);
    }

    public bool HoldsIn(SectionKind kind, Selection sections) => sections.Admits([Word.Of(kind)]) && _inSections.GetValueOrDefault(kind) is not null;

    static int? Judge(Query? query, string[] texts)
    {
        switch (query)
        {
            case null:
                return 0;
            case Query.Run run:
                return texts.Sum(text => Counting.Of(run.Folded, text)) is var count and > 0 ? count : null;
            case Query.AllOf all:
                var every = all.Parts.Select(part => Judge(part, texts)).ToList();
                return every.Contains(null) ? null : every.Sum();
            case Query.AnyOf any:
                var some = any.Parts.Select(part => Judge(part, texts)).Where(part => part is not null).ToList();
                return some.Count == 0 ? null : some.Sum();
            case Query.Without without:
                return Judge(without.Inner, texts) is null ? 0 : null;
            default:
                throw new InvalidOperationException();
        }
    }
}

static class Counting
{
    /// <summary>At how many places a text reads so.</summary>
    public static int Of(string run, string text)
    {
        var count = 0;
        for (var at = 0; run.Length > 0 && at + run.Length <= text.Length; at++)
            count += text.AsSpan(at, run.Length).SequenceEqual(run) ? 1 : 0;
        return count;
    }
}
