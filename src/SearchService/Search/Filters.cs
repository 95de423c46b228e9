using System.Collections.Immutable;

namespace SearchService.Search;

/// <summary>Which reports may answer, by facet. Several values of one facet mean any of them; facets are joined by “and”.</summary>
/// <param name="Selections">The selections by facet; a facet that is absent lets every report through.</param>
public sealed record Filters(ImmutableDictionary<Facet, Selection> Selections)
{
    /// <summary>Every report.</summary>
    public static Filters None { get; } = new(ImmutableDictionary<Facet, Selection>.Empty);

    /// <summary>The groups of agencies that are wanted and unwanted, by name.</summary>
    public Selection Groups { get; init; } = Selection.Everything;

    /// <summary>The ids of the agencies the groups let through, or null for all. Whoever owns the data fills it in before it filters.</summary>
    public ImmutableHashSet<string>? Members { get; init; }

    /// <summary>The selection of a facet, or the empty one.</summary>
    public Selection this[Facet facet] => Selections.GetValueOrDefault(facet, Selection.Everything);

    /// <summary>The same filters with one facet's selection replaced. Values are read as in URLs: a leading “-” excludes.</summary>
    public Filters With(Facet facet, params IEnumerable<string> values) => this with { Selections = Selections.SetItem(facet, Selection.Parse(values)) };

    /// <summary>The same filters without a condition on one facet.</summary>
    public Filters Without(Facet facet) => this with { Selections = Selections.Remove(facet) };

    /// <summary>Whether an agency is in the groups.</summary>
    /// <exception cref="InvalidOperationException">Nobody has filled in who is in them.</exception>
    public bool AdmitsMember(string agency) => Groups.IsEmpty || (Members ?? throw new InvalidOperationException("The members of the groups are not filled in.")).Contains(agency);
}

/// <summary>The values of one facet that are wanted and unwanted.</summary>
/// <param name="AnyOf">At least one of these, where there are any.</param>
/// <param name="NoneOf">None of these.</param>
public sealed record Selection(ImmutableHashSet<string> AnyOf, ImmutableHashSet<string> NoneOf)
{
    /// <summary>No condition.</summary>
    public static Selection Everything { get; } = new([], []);

    /// <summary>Whether there is no condition.</summary>
    public bool IsEmpty => AnyOf.IsEmpty && NoneOf.IsEmpty;

    /// <summary>Reads values as URLs carry them: <c>2023</c>, <c>-2021</c>.</summary>
    public static Selection Parse(IEnumerable<string> values)
    {
        var excluded = values.ToLookup(value => value.StartsWith('-'));
        return new([.. excluded[false]], [.. excluded[true].Select(value => value[1..])]);
    }

    /// <summary>Whether a report with these values of the facet passes.</summary>
    public bool Admits(IEnumerable<string> values) =>
        (AnyOf.IsEmpty || values.Any(AnyOf.Contains)) && !values.Any(NoneOf.Contains);
}

/// <summary>What reports are counted and filtered by. Values are those of JSON: ids of agencies, years, region paths, <c>county</c>, <c>overview</c>.</summary>
public enum Facet
{
    /// <summary>The agency's id.</summary>
    Agency,

    /// <summary>The year reported on.</summary>
    Year,

    /// <summary>A region's path; a report counts for its region and all those above.</summary>
    Region,

    /// <summary>The agency's level, or <c>unknown</c>.</summary>
    Level,

    /// <summary>The agency's type, or <c>unknown</c>.</summary>
    Type,

    /// <summary>A section kind: as a filter, all of the query must hold inside one and the same of the sections that are let through.</summary>
    Section,

    /// <summary>The form of the tables: <c>2021</c>, <c>2019</c>, <c>2021+2019</c>, <c>narrative</c>.</summary>
    Format,

    /// <summary>A rule whose sums do not hold: <c>R1</c> … <c>X2</c>, or <c>none</c>; a report counts for each such rule.</summary>
    Finding,
}
