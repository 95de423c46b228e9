using System.Collections.Immutable;
using System.Globalization;

namespace SearchService.Corpus.Narrative;

/// <summary>One way to write a symbol, fit for some years only: <c>?新收&gt;0,结转=0 全年共收到……</c>.</summary>
/// <param name="Guards">What the year's numbers must say; all of them.</param>
/// <param name="Template">The wording.</param>
public sealed record Alternative(ImmutableArray<Guard> Guards, Template Template)
{
    /// <summary>Reads a line of the grammar.</summary>
    public static Alternative Parse(string line)
    {
        if (line[0] != '?')
            return new([], TemplateParser.Parse(line));
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return new([.. line[1..space].Split(',').Select(Guard.Parse)], TemplateParser.Parse(line[(space + 1)..]));
    }

    /// <summary>Whether it says the truth about a year.</summary>
    public bool Fits(Facts facts) => Guards.All(guard => guard.Holds(facts));
}

/// <summary>A condition on one number of the year: above, below or equal to a bound. A number the form does not print meets none.</summary>
/// <param name="Fact">Which number.</param>
/// <param name="Order">&gt; is 1, = is 0, &lt; is −1.</param>
/// <param name="Bound">The bound.</param>
public readonly record struct Guard(string Fact, int Order, int Bound)
{
    /// <summary>Reads <c>新收&gt;0</c>.</summary>
    public static Guard Parse(string text)
    {
        var sign = text.AsSpan().IndexOfAny("<=>");
        return new(text[..sign], text[sign] - '=', int.Parse(text.AsSpan(sign + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>Whether a year meets it.</summary>
    public bool Holds(Facts facts) => facts[Fact] is { } value && decimal.Compare(value, Bound) == Order;
}
