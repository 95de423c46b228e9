using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>Reads fields: <c>agency: group: year: region: level: type: section: format: title: finding: cell:</c>. Several values joined by commas mean any of them.</summary>
static class FieldReader
{
    const string Cell = "cell";

    static readonly ImmutableArray<Field> Fields =
    [
        new("agency", value => new Condition.OfAgency(value), "机关的名称或 id", "a name or id of an agency"),
        new("group", value => new Condition.InGroup(value), "分组的名称", "the name of a group of agencies"),
        new("year", value => QueryValues.Years(value) is var (from, to) ? new Condition.InYears(from, to) : null, "年度，如 2023、2021..2023、>=2022", "a year or years, as 2023, 2021..2023, >=2022"),
        new("region", value => new Condition.InRegion(value), "行政区划的名称或路径", "the name or path of a region"),
        OfFacet(Facet.Level, "层级", "a level"),
        OfFacet(Facet.Type, "类型", "a type"),
        OfFacet(Facet.Format, "统计表的格式", "a form of the tables"),
        OfFacet(Facet.Finding, "勾稽规则", "a rule of the sums"),
        new("title", value => new Condition.InTitle(value), "标题中的字", "characters of the title"),
        new(Cell, value => QueryValues.Number(value) is var (number, _) ? new Condition.WithCell(number) : null, "统计表中的数", "a number of the tables"),
    ];

    public static TermReading? TryRead(QueryToken token)
    {
        var colon = token.Text.AsSpan().IndexOfAny(":：");
        if (colon < 0)
            return null;
        var (name, text, at) = (token.Text[..colon].ToLowerInvariant(), token.Text[(colon + 1)..], token.Position + colon + 1);
        // Commas in numbers separate thousands.
        var values = name == Cell ? [QueryCharacters.WithoutQuotes(text)] : ValuesOf(text);
        if (name == Word.Of(Facet.Section))
            return Sections(values, at);
        return Fields.FirstOrDefault(field => field.Name == name) is { } known ? Read(known, values, at) : (TermReading?)null;
    }

    static TermReading Read(Field field, ImmutableArray<string> values, int at)
    {
        var conditions = values.Select(field.Read).ToList();
        return conditions.Count == 0 || conditions.Contains(null)
            ? QueryParser.Refusal(at, $"“{field.Name}:”之后应为{field.Chinese}", $"What follows “{field.Name}:” should be {field.English}")
            : conditions.Distinct().ToList() is [var only] ? new Query.Where(only!) : new Query.AnyOf([.. conditions.Distinct().Select(condition => new Query.Where(condition!))]);
    }

    static TermReading Sections(ImmutableArray<string> values, int at)
    {
        var kinds = values.Select(value => Valued(Facet.Section, value)).ToList();
        return kinds.Count == 0 || kinds.Contains(null)
            ? QueryParser.Refusal(at, $"“section:”之后应为报告的部分：{ChoicesOf(Facet.Section)}", "What follows “section:” should be a section")
            : new Query.Within(SectionKinds.Of(kinds.Select(kind => Word.TryParse<SectionKind>(kind)!.Value)), null);
    }

    static Field OfFacet(Facet facet, string chinese, string english) => new(
        Word.Of(facet), value => Valued(facet, value) is { } known ? new Condition.WithValue(facet, known) : null, $"{chinese}：{ChoicesOf(facet)}", english);

    static string? Valued(Facet facet, string value) =>
        FacetLabels.Of(facet).Where(known => known.Value.Equals(value, StringComparison.OrdinalIgnoreCase) || known.Label == value).Select(known => known.Value).FirstOrDefault();

    static string ChoicesOf(Facet facet) => string.Join("、", FacetLabels.Of(facet).Select(known => $"{known.Value}（{known.Label}）"));

    // A comma inside quotes belongs to the value.
    static ImmutableArray<string> ValuesOf(string text)
    {
        var values = ImmutableArray.CreateBuilder<string>();
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = QueryCharacters.IndexOutsideQuotes(text, character => character is ',' or '，' or '、', start) is var comma and >= 0 ? comma : text.Length;
            values.Add(QueryCharacters.WithoutQuotes(text[start..end]));
        }
        return values.Contains("") ? [] : values.ToImmutable();
    }

    sealed record Field(string Name, Func<string, Condition?> Read, string Chinese, string English);
}
