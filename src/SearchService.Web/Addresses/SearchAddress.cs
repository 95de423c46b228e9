using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Search;
using SearchService.Search.Explaining;

namespace SearchService.Web.Addresses;

/// <summary>A question as its address carries it: pages and the API read and print the same one.</summary>
sealed record SearchAddress
{
    const int DefaultSize = 10;

    /// <summary>What was typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Which reports may answer.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>Whether words of the same meaning are searched for, too.</summary>
    public bool Synonyms { get; init; }

    /// <summary>The order of the hits.</summary>
    public HitOrder Order { get; init; } = HitOrder.Default;

    /// <summary>Hits a page.</summary>
    public int Size { get; init; } = DefaultSize;

    /// <summary>Where to go on.</summary>
    public SearchCursor? Cursor { get; init; }

    /// <summary>Reads an address. What cannot be read is left out: the API has refused it before.</summary>
    public static SearchAddress Of(IQueryCollection query) => new()
    {
        Text = query.First(Parameters.Query) ?? "",
        Filters = query.Filters(),
        Synonyms = query.Whole(Parameters.Synonyms) == 1,
        Order = query.First(Parameters.Sort) is { } sort && HitOrder.TryParse(sort) is { } order ? order : HitOrder.Default,
        Size = query.Whole(Parameters.Size) ?? DefaultSize,
        Cursor = SearchCursor.TryParse(query.First(Parameters.Cursor)),
    };

    /// <summary>The same question with one value of a facet chosen and nothing else of it, from the first page.</summary>
    public SearchAddress Choosing(Facet facet, string value) => this with { Filters = Filters.With(facet, value), Cursor = null };

    /// <summary>The same question with a value beside those chosen, or without it where it is chosen, from the first page.</summary>
    public SearchAddress ChoosingAlso(Facet facet, string value) =>
        With(facet, new(Toggled(Filters[facet].AnyOf, value), Filters[facet].NoneOf.Remove(value)));

    /// <summary>The same question without the reports of a value, or with them again where they are excluded, from the first page.</summary>
    public SearchAddress Excluding(Facet facet, string value) =>
        With(facet, new(Filters[facet].AnyOf.Remove(value), Toggled(Filters[facet].NoneOf, value)));

    /// <summary>The same question for the same reports, whatever their order and paging.</summary>
    public SearchAddress Unordered => this with { Order = HitOrder.Default, Size = DefaultSize, Cursor = null };

    SearchAddress With(Facet facet, Selection selection) => this with { Filters = Filters with { Selections = Filters.Selections.SetItem(facet, selection) }, Cursor = null };

    static ImmutableHashSet<string> Toggled(ImmutableHashSet<string> values, string value) => values.Remove(value) is var rest && rest.Count < values.Count ? rest : values.Add(value);

    /// <summary>The same question without a condition on the facet, from the first page.</summary>
    public SearchAddress Without(Facet facet) => this with { Filters = Filters.Without(facet), Cursor = null };

    /// <summary>The wider question in place of this one.</summary>
    public SearchAddress Widened(Widened widened) => this with { Text = widened.Query.ToString()!, Synonyms = false, Cursor = null };

    /// <summary>What the question asks of the text of one report: the query, words of the same meaning where they are wanted, and the sections.</summary>
    public SearchAddress OfOneReport => new() { Text = Text, Synonyms = Synonyms, Filters = new(Filters.Selections.RemoveRange(Filters.Selections.Keys.Where(facet => facet != Facet.Section))) };

    /// <summary>The address under a path, the same for the same question.</summary>
    public string Under(string path) => path + new QueryBuilder(Pairs()).ToQueryString();

    /// <summary>The pairs of name and value the address is made of.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        if (Text.Length > 0)
            yield return new(Parameters.Query.Name, Text);
        foreach (var (facet, parameter) in Parameters.Facets)
            foreach (var value in Values(Filters[facet]))
                yield return new(parameter.Name, value);
        foreach (var group in Values(Filters.Groups))
            yield return new(Parameters.Group.Name, group);
        if (Synonyms)
            yield return new(Parameters.Synonyms.Name, "1");
        if (Order != HitOrder.Default)
            yield return new(Parameters.Sort.Name, Order.ToString());
        if (Size != DefaultSize)
            yield return new(Parameters.Size.Name, Size.ToString(CultureInfo.InvariantCulture));
        if (Cursor is not null)
            yield return new(Parameters.Cursor.Name, Cursor.ToString());
    }

    static IEnumerable<string> Values(Selection selection) =>
        [.. selection.AnyOf.Order(StringComparer.Ordinal), .. selection.NoneOf.Order(StringComparer.Ordinal).Select(value => $"-{value}")];
}
