using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>
/// A question as a value. It is asked of a report as a whole or, under a section filter, of one section at a time: all of it must
/// hold in one and the same place. <c>ToString</c> prints it canonically, and the printed form parses to the same value.
/// </summary>
public abstract record Query
{
    Query() { }

    /// <summary>An exact run of characters, of any length from one.</summary>
    /// <param name="Text">The run as it was typed, without quotes.</param>
    public sealed record Run(string Text) : Query
    {
        /// <summary>The run as it is compared.</summary>
        public string Folded => FoldedText.Of(Text).Text;

        /// <inheritdoc/>
        public override string ToString() => $"\"{Text}\"";
    }

    /// <summary>Every part must hold.</summary>
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

    /// <summary>At least one part must hold.</summary>
    /// <param name="Parts">Two parts or more.</param>
    public sealed record AnyOf(ImmutableArray<Query> Parts) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => $"({string.Join(" | ", Parts)})";

        /// <inheritdoc/>
        public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Length;
    }

    /// <summary>The inner query must not hold.</summary>
    /// <param name="Inner">What is unwanted.</param>
    public sealed record Without(Query Inner) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => Inner is AllOf ? $"-({Inner})" : $"-{Inner}";
    }

    /// <summary>The runs that may be marked in a hit: all but those under a <see cref="Without"/>, each once.</summary>
    public IEnumerable<Run> WantedRuns => (this switch
    {
        Run run => [run],
        AllOf all => all.Parts.SelectMany(part => part.WantedRuns),
        AnyOf any => any.Parts.SelectMany(part => part.WantedRuns),
        _ => Enumerable.Empty<Run>(),
    }).Distinct();
}
