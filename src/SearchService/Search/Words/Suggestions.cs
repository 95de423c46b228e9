using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search.Names;
using SearchService.Text;

namespace SearchService.Search.Words;

/// <summary>Completes the last word of a query that is being typed: fields and their values, phrases, numbers of the tables, regions, agencies, groups.</summary>
/// <param name="directory">Who is who.</param>
/// <param name="groups">The groups there are.</param>
public sealed class Suggestions(AgencyDirectory directory, AgencyGroups groups)
{
    const int MostOfAKind = 5;

    static readonly ImmutableArray<(string Field, string Meaning)> Fields =
    [
        ("agency:", "机关 / agency"), ("group:", "机关分组 / group of agencies"), ("year:", "年度 / year"), ("region:", "行政区划 / region"), ("level:", "层级 / level"), ("type:", "类型 / type"),
        ("section:", "报告的部分 / section"), ("format:", "表格格式 / form"), ("title:", "标题 / title"), ("finding:", "不符的勾稽规则 / sums that fail"), ("cell:", "统计表中的数 / a number of the tables"),
    ];

    /// <summary>Completions of a text, at most so many; none of a blank one.</summary>
    public ImmutableArray<Suggestion> For(string text, int most)
    {
        var start = text.LastIndexOfAny([' ', '　', '(', '（', '|']) + 1;
        var (before, word) = (text[..start], text[start..].TrimStart('-', '－', '"', '“'));
        return word.Length == 0 ? [] : [.. Of(word).DistinctBy(found => (found.Kind, found.Text)).Take(most).Select(found => found with { Text = before + found.Text })];
    }

    IEnumerable<Suggestion> Of(string word) =>
        word.IndexOfAny([':', '：']) is var colon and > 0 ? ValuesOf(word[..colon].ToLowerInvariant(), word[(colon + 1)..])
        : FoldedText.Of(word).Text is { Length: > 0 } folded ? [.. FieldsLike(word), .. PhrasesLike(folded), .. MeasuresLike(folded), .. NamesLike(folded), .. GroupsLike(word, 1)]
        : [];

    static IEnumerable<Suggestion> FieldsLike(string word) =>
        Fields.Where(field => field.Field.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Select(field => new Suggestion("field", field.Field, field.Meaning));

    static IEnumerable<Suggestion> PhrasesLike(string folded) =>
        Phrases.All.Where(phrase => phrase.BeginsWith(folded.TrimEnd(FoldedText.Boundary))).Take(MostOfAKind).Select(phrase => new Suggestion("phrase", phrase.Text, phrase.Text));

    static IEnumerable<Suggestion> MeasuresLike(string folded) =>
        Measures.All.Where(measure => FoldedText.Of(measure.Label).Text.Contains(folded, StringComparison.Ordinal) || measure.Id.StartsWith(folded.Trim(FoldedText.Boundary), StringComparison.Ordinal))
            .OrderByDescending(measure => measure.Id.EndsWith("/total", StringComparison.Ordinal)).Take(MostOfAKind).Select(measure => new Suggestion("indicator", $"{measure.Id}>0", measure.Label));

    IEnumerable<Suggestion> NamesLike(string folded) =>
        from kind in directory.Names.Where(name => name.Folded.Contains(folded, StringComparison.Ordinal)).GroupBy(name => name.Facet).OrderByDescending(names => names.Key)
        from name in kind.OrderBy(name => name.Folded.IndexOf(folded, StringComparison.Ordinal)).DistinctBy(name => name.Value).Take(MostOfAKind)
        select new Suggestion(Word.Of(name.Facet), $"{Word.Of(name.Facet)}:{name.Value}", name.Label);

    IEnumerable<Suggestion> GroupsLike(string word, int least) => word.Length < least ? [] :
        groups.OwnNames.Concat(AgencyGroups.KindNames).Where(group => group.Contains(word, StringComparison.OrdinalIgnoreCase)).Take(MostOfAKind).Select(group => new Suggestion("group", $"group:{group}", group));

    IEnumerable<Suggestion> ValuesOf(string field, string value) => field switch
    {
        "agency" or "region" => NamesLike(FoldedText.Of(value).Text).Where(name => name.Kind == field),
        "group" => GroupsLike(value, 0),
        _ when Word.TryParse<Facet>(field) is { } facet => FacetLabels.Of(facet).Where(known => known.Value.StartsWith(value, StringComparison.OrdinalIgnoreCase) || known.Label.Contains(value, StringComparison.Ordinal))
            .Select(known => new Suggestion("field", $"{field}:{known.Value}", known.Label)),
        _ => [],
    };
}

/// <summary>A completion.</summary>
/// <param name="Kind"><c>field</c>, <c>phrase</c>, <c>indicator</c>, <c>region</c>, <c>agency</c> or <c>group</c>.</param>
/// <param name="Text">The whole query with the last word completed.</param>
/// <param name="Label">What it is, for people.</param>
public sealed record Suggestion(string Kind, string Text, string Label);
