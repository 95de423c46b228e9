using System.Collections.Immutable;

namespace SearchService.Search;

/// <summary>A question as a value. <c>ToString</c> prints it canonically, and the printed form parses to the same value.</summary>
public abstract record Query
{
    Query() { }

    /// <summary>An exact run of characters, of any length from one.</summary>
    /// <param name="Text">The run as it was typed.</param>
    public sealed record Run(string Text) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => $"\"{Text}\"";
    }

    /// <summary>Every part must occur, each anywhere in the report or in the chosen section.</summary>
    /// <param name="Parts">Two parts or more.</param>
    public sealed record AllOf(ImmutableArray<Query> Parts) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(' ', Parts);

        /// <inheritdoc/>
        public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Length;
    }
}
