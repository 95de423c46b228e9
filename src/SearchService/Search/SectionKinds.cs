using SearchService.Reports;

namespace SearchService.Search;

/// <summary>A set of section kinds.</summary>
/// <param name="Bits">One bit for each kind.</param>
public readonly record struct SectionKinds(int Bits)
{
    /// <summary>Every kind.</summary>
    public static SectionKinds All { get; } = Of(Enum.GetValues<SectionKind>());

    /// <summary>The set of some kinds.</summary>
    public static SectionKinds Of(params IEnumerable<SectionKind> kinds) => new(kinds.Aggregate(0, (bits, kind) => bits | 1 << (int)kind));

    /// <summary>Whether no kind is in it.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Whether a kind is in it.</summary>
    public bool Contains(SectionKind kind) => (Bits & 1 << (int)kind) != 0;

    /// <summary>The kinds in both.</summary>
    public static SectionKinds operator &(SectionKinds left, SectionKinds right) => new(left.Bits & right.Bits);

    /// <summary>The kinds that are not in it.</summary>
    public static SectionKinds operator ~(SectionKinds kinds) => new(All.Bits & ~kinds.Bits);

    /// <summary>The words, joined by commas, as a query has them.</summary>
    public override string ToString() => string.Join(',', Kinds.Select(Word.Of));

    IEnumerable<SectionKind> Kinds => Enum.GetValues<SectionKind>().Where(Contains);
}
