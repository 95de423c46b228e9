using System.Collections.Immutable;
using System.Globalization;

namespace SearchService.Search;

/// <content>How questions are put together from others.</content>
public abstract partial record Query
{
    /// <summary>Every part must hold.</summary>
    /// <param name="Parts">Two parts or more.</param>
    public sealed record AllOf(ImmutableArray<Query> Parts) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(' ', Parts.Select(InAllOf));

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

    /// <summary>So many of the parts must hold. Widened searches ask so; it may be typed too: <c>(甲 | 乙 | 丙)~2</c>.</summary>
    /// <param name="Least">How many: two or more, and no more than there are parts.</param>
    /// <param name="Parts">Two parts or more.</param>
    public sealed record AtLeast(int Least, ImmutableArray<Query> Parts) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({string.Join(" | ", Parts)})~{Least}");

        /// <inheritdoc/>
        public bool Equals(AtLeast? other) => other is not null && Least == other.Least && Parts.SequenceEqual(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Least, Parts.Length);
    }

    /// <summary>The inner query must not hold.</summary>
    /// <param name="Inner">What is unwanted.</param>
    public sealed record Without(Query Inner) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => Inner is AllOf or Within { Inner: not null } ? $"-({Inner})" : $"-{Inner}";
    }

    /// <summary>The inner query must hold in one and the same of these sections.</summary>
    /// <param name="Sections">The sections.</param>
    /// <param name="Inner">What must hold there; null: that there is any text.</param>
    public sealed record Within(SectionKinds Sections, Query? Inner) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => Inner is null ? $"section:{Sections}" : $"section:{Sections} {(Inner is AllOf ? Inner : InAllOf(Inner))}";
    }

    /// <summary>A condition on the report, not on its text.</summary>
    /// <param name="Condition">The condition.</param>
    public sealed record Where(Condition Condition) : Query
    {
        /// <inheritdoc/>
        public override string ToString() => Condition.ToString();
    }
}
