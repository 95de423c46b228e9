using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// The pairs of a wording that the index is asked for. A paragraph that is like enough lacks at most a known number of the wording's pairs: with x common pairs of
/// n, and so at least x of its own, its likeness is at most 2x / (n + x). So of any choice of more pairs than that it holds all but so many, and so does the section it
/// stands in. The rarest cost the least.
/// </summary>
/// <param name="Pairs">The pairs.</param>
/// <param name="Least">How many of them a section must hold.</param>
/// <param name="Sufficient">Whether every paragraph that is like enough stands in such a section; not where the work was bounded before.</param>
sealed record PairChoice(ImmutableArray<string> Pairs, int Least, bool Sufficient)
{
    /// <summary>How many places may be read in the index for one wording.</summary>
    public const int MostPlaces = 400_000;

    /// <summary>How many pairs are considered; a longer wording is known by some of its pairs as well.</summary>
    public const int MostPairs = 1_000;

    /// <summary>Chooses from the pairs of a wording.</summary>
    public static PairChoice Of(PairSet wording, Func<string, long> frequency, long mostPlaces = MostPlaces)
    {
        var mayLack = wording.Count - (int)Math.Ceiling((SimilarRequest.Least / (2 - SimilarRequest.Least) * wording.Count) - 1e-9);
        var chosen = ImmutableArray.CreateBuilder<string>();
        var places = 0L;
        foreach (var (pair, count) in wording.Texts.Take(MostPairs).Select(pair => (Pair: pair, Count: frequency(pair))).OrderBy(pair => pair.Count))
        {
            if ((places += count) > mostPlaces && chosen.Count > 0)
                break;
            chosen.Add(pair);
        }
        return new(chosen.ToImmutable(), Math.Max(1, chosen.Count - mayLack), chosen.Count > mayLack || wording.Count == 0);
    }
}
