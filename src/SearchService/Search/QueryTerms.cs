using System.Collections.Immutable;
using System.Globalization;
using SearchService.Text;

namespace SearchService.Search;

/// <content>What may occur in a text.</content>
public abstract partial record Query
{
    /// <summary>
    /// Something that may occur in a text, at places that can be counted and marked. An occurrence is a term at a place: two terms that begin at one place are two, one term
    /// that a query names twice is one. Terms are the same where they fold alike: 公开 and 公開.
    /// </summary>
    public abstract record Term : Query
    {
        private protected Term() { }

        /// <summary>Where it occurs in a folded text, in order of beginnings: one span for each occurrence. Spans may overlap.</summary>
        public abstract IEnumerable<FoldedSpan> PlacesIn(FoldedText text);
    }

    /// <summary>An exact run of characters, of any length from one.</summary>
    /// <param name="Text">The run as it was typed, without quotes.</param>
    public sealed record Run(string Text) : Term
    {
        /// <summary>The run as it is compared.</summary>
        public string Folded => FoldedText.Of(Text).Text;

        /// <inheritdoc/>
        public override IEnumerable<FoldedSpan> PlacesIn(FoldedText text)
        {
            var folded = Folded;
            return text.PlacesOf(folded).Select(place => new FoldedSpan(place, folded.Length));
        }

        /// <inheritdoc/>
        public override string ToString() => $"\"{Text}\"";

        /// <inheritdoc/>
        public bool Equals(Run? other) => other is not null && (Text == other.Text || Folded == other.Folded);

        /// <inheritdoc/>
        public override int GetHashCode() => Folded.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>
    /// Pieces with a gap of zero to <see cref="MostInGap"/> characters between each two, inside a sentence: <c>不予*公开</c>. It occurs at every
    /// place its first piece begins at and the others follow.
    /// </summary>
    /// <param name="Pieces">Two pieces or more, as typed.</param>
    public sealed record Pattern(ImmutableArray<string> Pieces) : Term
    {
        /// <summary>How many characters an asterisk may stand for. Punctuation is none.</summary>
        public const int MostInGap = 10;

        /// <summary>The pieces as they are compared. A number beside a gap may go on in it: <c>20*年</c> finds 2023年.</summary>
        public ImmutableArray<string> Folded => [.. Pieces.Select((piece, index) => FoldedPiece(piece, index > 0, index < Pieces.Length - 1))];

        /// <inheritdoc/>
        public override IEnumerable<FoldedSpan> PlacesIn(FoldedText text) => new PatternMatch(text.Text, Folded).Places();

        /// <inheritdoc/>
        public override string ToString() => string.Join('*', Pieces.Select(piece => $"\"{piece}\""));

        /// <inheritdoc/>
        public bool Equals(Pattern? other) => other is not null && Folded.SequenceEqual(other.Folded);

        /// <inheritdoc/>
        public override int GetHashCode() => Pieces.Length;

        internal static string FoldedPiece(string piece, bool afterGap, bool beforeGap)
        {
            var folded = FoldedText.Of(piece).Text.AsSpan();
            folded = afterGap ? folded.TrimStart(FoldedText.Boundary) : folded;
            return (beforeGap ? folded.TrimEnd(FoldedText.Boundary) : folded).ToString();
        }
    }

    /// <summary>
    /// Runs that stand close together, in any order: <c>"甲 乙"~10</c>. It occurs at every place one of them begins at such that each of the others follows, or
    /// begins there too, and the whole stretch has at most <see cref="Distance"/> characters more than the runs. An end of a sentence counts as a character.
    /// </summary>
    /// <param name="Runs">Two runs or more, all different.</param>
    /// <param name="Distance">How many other characters may stand between, altogether.</param>
    public sealed record Near(ImmutableArray<Run> Runs, int Distance) : Term
    {
        /// <summary>The largest distance that may be asked for.</summary>
        public const int MostDistance = 100;

        /// <inheritdoc/>
        public override IEnumerable<FoldedSpan> PlacesIn(FoldedText text) => new NearMatch(text.Text, [.. Runs.Select(run => run.Folded)], Distance).Places();

        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{string.Join(' ', Runs.Select(run => run.Text))}\"~{Distance}");

        /// <inheritdoc/>
        public bool Equals(Near? other) => other is not null && Distance == other.Distance && Runs.SequenceEqual(other.Runs);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Distance, Runs.Length);
    }
}

/// <summary>A stretch of a folded text, in UTF-16 units.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct FoldedSpan(int Index, int Length);
