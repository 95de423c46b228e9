using System.Globalization;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>What a query may ask of a report besides its text. <c>ToString</c> prints it as the query language writes it.</summary>
public abstract record Condition
{
    Condition() { }

    /// <summary>An agency meant by its id or by a part of one of its names: <c>agency:审计局</c>.</summary>
    /// <param name="Name">What was typed.</param>
    public sealed record OfAgency(string Name) : Condition
    {
        /// <summary>Whether an agency is meant.</summary>
        /// <param name="agency">The agency.</param>
        /// <param name="otherNames">Its short and former names.</param>
        public bool Admits(Agency agency, IEnumerable<string> otherNames)
        {
            var (name, full) = (Folded(Name), Folded(FullName.Of(Name).Text));
            // Of punctuation nothing is left, and nothing stands in every name.
            return agency.Id == Name || (name.Length > 0 && full.Length > 0
                && (Folded(FullName.Of(agency.Name, agency.Region).Text).Contains(full, StringComparison.Ordinal)
                    || otherNames.Prepend(agency.Name).Any(known => Folded(known).Contains(name, StringComparison.Ordinal))));
        }

        // As in texts, a number is whole: 0局 is no part of 第10局.
        static string Folded(string name) => FoldedText.Of(name).Text;

        /// <inheritdoc/>
        public override string ToString() => $"agency:{Quoted(Name)}";
    }

    /// <summary>A group of agencies by name: <c>group:审计局</c>. Who is in it, <see cref="Names.AgencyGroups"/> says.</summary>
    /// <param name="Name">What was typed.</param>
    public sealed record InGroup(string Name) : Condition
    {
        /// <inheritdoc/>
        public override string ToString() => $"group:{Quoted(Name)}";
    }

    /// <summary>Years from one to another, both included.</summary>
    /// <param name="From">The first year.</param>
    /// <param name="To">The last year.</param>
    public sealed record InYears(int From, int To) : Condition
    {
        /// <inheritdoc/>
        public override string ToString() => From == To ? FormattableString.Invariant($"year:{From}") : FormattableString.Invariant($"year:{From}..{To}");
    }

    /// <summary>A region and all below it, meant by its path or by its name alone: <c>region:西城区</c>, <c>region:西城</c>.</summary>
    /// <param name="Name">What was typed.</param>
    public sealed record InRegion(string Name) : Condition
    {
        /// <summary>Whether a region is meant or lies in one that is.</summary>
        public bool Admits(Region? region)
        {
            var name = SimplifiedNames.Of(Name);
            return region?.WithAncestors().Any(above => above.IsCalled(name)) == true;
        }

        /// <inheritdoc/>
        public override string ToString() => $"region:{Quoted(Name)}";
    }

    /// <summary>A value of a facet that has a fixed list: <c>level:county</c>, <c>type:office</c>, <c>format:2021</c>, <c>finding:R1</c>.</summary>
    /// <param name="Facet">The facet.</param>
    /// <param name="Value">One of <see cref="FacetLabels.Of"/>.</param>
    public sealed record WithValue(Facet Facet, string Value) : Condition
    {
        /// <inheritdoc/>
        public override string ToString() => $"{Word.Of(Facet)}:{Quoted(Value)}";
    }

    /// <summary>A run in the title.</summary>
    /// <param name="Text">The run as typed.</param>
    public sealed record InTitle(string Text) : Condition
    {
        /// <summary>Whether a title holds the run.</summary>
        public bool Admits(string? title) => title is not null && FoldedText.Of(title).PlacesOf(FoldedText.Of(Text).Text).Any();

        /// <inheritdoc/>
        public override string ToString() => $"title:{Quoted(Text)}";
    }

    /// <summary>A number of the tables: <c>requests/received/total&gt;100</c>. A report without that number does not pass, whatever is asked.</summary>
    /// <param name="Measure">Which number.</param>
    /// <param name="Comparison">How it is compared.</param>
    /// <param name="Value">With what; 0.3 for 30 %.</param>
    public sealed record WithNumber(Measure Measure, Comparison Comparison, decimal Value) : Condition
    {
        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure.Id}{Comparison.Sign()}{Value}");
    }

    /// <summary>A number in any cell of the tables: <c>cell:1808595</c>.</summary>
    /// <param name="Value">The number as printed.</param>
    public sealed record WithCell(decimal Value) : Condition
    {
        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"cell:{Value}");
    }

    static string Quoted(string value) => $"\"{value}\"";
}

/// <summary>How two numbers are compared.</summary>
public enum Comparison
{
    /// <summary>=</summary>
    Equal,

    /// <summary>&lt;&gt;</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>&gt;</summary>
    More,

    /// <summary>&gt;=</summary>
    AtLeast,
}

/// <summary>The signs of comparisons.</summary>
public static class Comparisons
{
    /// <summary>The sign as the query language and SQL write it.</summary>
    public static string Sign(this Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "<>",
        Comparison.Less => "<",
        Comparison.AtMost => "<=",
        Comparison.More => ">",
        _ => ">=",
    };

    /// <summary>Whether it holds.</summary>
    public static bool Holds(this Comparison comparison, decimal left, decimal right) => comparison switch
    {
        Comparison.Equal => left == right,
        Comparison.NotEqual => left != right,
        Comparison.Less => left < right,
        Comparison.AtMost => left <= right,
        Comparison.More => left > right,
        _ => left >= right,
    };
}
