using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Compare.Wording;
using SearchService.Reports;

namespace SearchService.Web.Addresses;

/// <summary>A comparison of wordings as its address carries it.</summary>
sealed record WordingAddress
{
    /// <summary>The report on the left, as it was named.</summary>
    public string Left { get; init; } = "";

    /// <summary>The report on the right, as it was named.</summary>
    public string Right { get; init; } = "";

    /// <summary>The only kind of section to compare, or null for all.</summary>
    public SectionKind? Section { get; init; }

    /// <summary>What is not looked at when changes are told from what is the same.</summary>
    public ImmutableSortedSet<PieceKind> Ignored { get; init; } = [];

    /// <summary>Which lines are shown.</summary>
    public ShownLines Show { get; init; } = ShownLines.All;

    /// <summary>Whether the page has one column in place of two.</summary>
    public bool Unified { get; init; }

    /// <summary>Reads an address. What cannot be read is left out: the API has refused it before.</summary>
    public static WordingAddress Of(IQueryCollection query) => new()
    {
        Left = query.First(Parameters.Left) ?? "",
        Right = query.First(Parameters.Right) ?? "",
        Section = Word.TryParse<SectionKind>(query.First(Parameters.OneSection)),
        Ignored = IgnoredIn(query.First(Parameters.Ignore)) ?? [],
        Show = Word.TryParse<ShownLines>(query.First(Parameters.Show)) ?? ShownLines.All,
        Unified = query.First(Parameters.View) == "unified",
    };

    /// <summary>What may be ignored.</summary>
    public static ImmutableArray<PieceKind> Ignorable { get; } = [PieceKind.Year, PieceKind.Number, PieceKind.Punctuation, PieceKind.Width, PieceKind.Script, PieceKind.Space];

    /// <summary>Reads what is to be ignored, joined by commas; null where a word is none of it.</summary>
    public static ImmutableSortedSet<PieceKind>? IgnoredIn(string? text)
    {
        var kinds = (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Word.TryParse<PieceKind>).ToList();
        return kinds.TrueForAll(kind => kind is { } known && Ignorable.Contains(known)) ? [.. kinds.OfType<PieceKind>()] : null;
    }

    /// <summary>Whether a change is shown.</summary>
    public bool Shows(ParagraphChange change) => Show == ShownLines.All || IsSame(change) == (Show == ShownLines.Same);

    /// <summary>Whether a paragraph is where it was and says what it said.</summary>
    public bool IsSame(ParagraphChange change) => change.Shape == ParagraphShape.Kept && change.WordingIgnoring(Ignored) == WordingChange.None;

    /// <summary>Whether a piece of a difference is marked. The ends of paragraphs show by themselves.</summary>
    public bool Marks(Piece piece) => piece.Kind is not (PieceKind.Same or PieceKind.Break) && !Ignored.Contains(piece.Kind);

    /// <summary>The address under a path.</summary>
    public string Under(string path) => path + new QueryBuilder(Pairs()).ToQueryString();

    IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        yield return new(Parameters.Left.Name, Left);
        yield return new(Parameters.Right.Name, Right);
        if (Section is { } section)
            yield return new(Parameters.OneSection.Name, Word.Of(section));
        if (!Ignored.IsEmpty)
            yield return new(Parameters.Ignore.Name, string.Join(',', Ignored.Select(Word.Of)));
        if (Show != ShownLines.All)
            yield return new(Parameters.Show.Name, Word.Of(Show));
        if (Unified)
            yield return new(Parameters.View.Name, "unified");
    }
}

/// <summary>What of a comparison an address asks to see.</summary>
static class ShownChanges
{
    /// <summary>The changes that are shown, in the order of reading: what moved stands where it stands on the right.</summary>
    public static IEnumerable<ParagraphChange> ShownBy(this SectionDiff section, WordingAddress address) =>
        section.Lines.Where(line => line.Right || line.Change.Right.IsEmpty).Select(line => line.Change).Where(address.Shows);
}

