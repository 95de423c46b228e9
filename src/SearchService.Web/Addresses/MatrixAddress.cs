using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Web.Addresses;

/// <summary>A matrix as its address carries it; phrases that were sent in a body have their lines.</summary>
sealed record MatrixAddress
{
    const int DefaultSize = 50;

    /// <summary>What was typed, with the line it stands in, from 1.</summary>
    public ImmutableArray<PhraseLine> Phrases { get; init; } = [];

    /// <summary>What the rows are.</summary>
    public MatrixRows Rows { get; init; } = new MatrixRows.Agencies();

    /// <summary>Which reports are counted.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>Rows a page.</summary>
    public int Size { get; init; } = DefaultSize;

    /// <summary>Where to go on.</summary>
    public MatrixCursor? Cursor { get; init; }

    /// <summary>What the rows are, as addresses say it.</summary>
    public string RowWord => Rows switch
    {
        MatrixRows.Regions => Word.Of(Facet.Region),
        MatrixRows.Groups => Parameters.Group.Name,
        _ => Word.Of(Facet.Agency),
    };

    /// <summary>Reads an address. What cannot be read is left out: the API has refused it before.</summary>
    public static MatrixAddress Of(IQueryCollection query) => new()
    {
        Phrases = [.. query[Parameters.Phrase.Name].Index().Where(phrase => !string.IsNullOrWhiteSpace(phrase.Item)).Select(phrase => new PhraseLine(phrase.Index + 1, phrase.Item!))],
        Rows = RowsOf(query.First(Parameters.Rows), query.Whole(Parameters.Depth) ?? 1),
        Filters = query.Filters(),
        Size = query.Whole(Parameters.MatrixSize) ?? DefaultSize,
        Cursor = MatrixCursor.TryParse(query.First(Parameters.MatrixCursor)),
    };

    static MatrixRows RowsOf(string? word, int depth) =>
        word == Word.Of(Facet.Region) ? new MatrixRows.Regions(depth) : word == Parameters.Group.Name ? new MatrixRows.Groups() : new MatrixRows.Agencies();

    /// <summary>The search for a phrase.</summary>
    public SearchAddress Search(string phrase, int? year = null)
    {
        var filters = year is { } chosen ? Filters.With(Facet.Year, chosen.ToString(CultureInfo.InvariantCulture)) : Filters;
        return new() { Text = phrase, Filters = filters };
    }

    /// <summary>The search for a phrase in a row: its total is what the matrix counts there.</summary>
    public SearchAddress Search(string phrase, string row, int? year)
    {
        var all = Search(phrase, year);
        return Rows switch
        {
            MatrixRows.Regions => all with { Filters = all.Filters with { Selections = all.Filters.Selections.SetItem(Facet.Region, Inside(Filters[Facet.Region], row)) } },
            MatrixRows.Groups => all with { Filters = all.Filters with { Groups = Filters.Groups with { AnyOf = [row] } } },
            _ => all.Choosing(Facet.Agency, row),
        };
    }

    // A region is below another by its path. Where only some regions inside the row were chosen, they stay chosen.
    static Selection Inside(Selection chosen, string row) => chosen with
    {
        AnyOf = chosen.AnyOf.Where(region => IsIn(region, row) && region != row).ToImmutableHashSet() is { IsEmpty: false } below && !chosen.AnyOf.Any(region => IsIn(row, region)) ? below : [row],
    };

    static bool IsIn(string region, string other) => region == other || region.StartsWith($"{other}/", StringComparison.Ordinal);

    /// <summary>The address under a path.</summary>
    public string Under(string path) => path + new QueryBuilder(Pairs()).ToQueryString();

    IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        foreach (var phrase in Phrases)
            yield return new(Parameters.Phrase.Name, phrase.Text);
        if (Rows is not MatrixRows.Agencies)
            yield return new(Parameters.Rows.Name, RowWord);
        if (Rows is MatrixRows.Regions regions)
            yield return new(Parameters.Depth.Name, regions.Depth.ToString(CultureInfo.InvariantCulture));
        foreach (var pair in new SearchAddress { Filters = Filters }.Pairs())
            yield return pair;
        if (Size != DefaultSize)
            yield return new(Parameters.MatrixSize.Name, Size.ToString(CultureInfo.InvariantCulture));
        if (Cursor is { } cursor)
            yield return new(Parameters.MatrixCursor.Name, cursor.ToString());
    }
}

/// <summary>A phrase as somebody typed it.</summary>
/// <param name="Line">Which one of those sent, from 1.</param>
/// <param name="Text">The query.</param>
readonly record struct PhraseLine(int Line, string Text);
