using System.Collections.Immutable;
using System.Globalization;

namespace SearchService.Corpus.Narrative;

/// <summary>Reads a template.</summary>
sealed class TemplateParser(string text)
{
    int _at;

    /// <summary>Reads a whole template.</summary>
    /// <exception cref="FormatException">A bracket is not closed.</exception>
    public static Template Parse(string text)
    {
        var parser = new TemplateParser(text);
        var template = parser.Sequence("");
        return parser._at == text.Length ? template : throw new FormatException($"'{text}' has a bracket too many at {parser._at}.");
    }

    Template Sequence(string ends)
    {
        var parts = ImmutableArray.CreateBuilder<Template>();
        while (_at < text.Length && !ends.Contains(text[_at], StringComparison.Ordinal))
            parts.Add(Part());
        return parts.Count == 1 ? parts[0] : new Template.Sequence(parts.ToImmutable());
    }

    Template Part() => text[_at] switch
    {
        '[' => Choice(),
        '<' => Symbol(Enclosed('>')),
        '{' => Value(Enclosed('}')),
        _ => Words(),
    };

    Template.Choice Choice()
    {
        var options = ImmutableArray.CreateBuilder<Template>();
        do
        {
            _at++;
            options.Add(Sequence("|]"));
        }
        while (_at < text.Length && text[_at] == '|');
        _at++;
        return new Template.Choice(options.ToImmutable());
    }

    Template.Words Words()
    {
        var end = text.AsSpan(_at).IndexOfAny("[<{|]") is var length and >= 0 ? _at + length : text.Length;
        var words = text[_at..end];
        _at = end;
        return words.Length > 0 ? new(words) : throw new FormatException($"'{text}' has a bracket too many at {_at}.");
    }

    string Enclosed(char close)
    {
        var end = text.IndexOf(close, _at);
        var inside = end > 0 ? text[(_at + 1)..end] : throw new FormatException($"'{text}' does not close the bracket at {_at}.");
        _at = end + 1;
        return inside;
    }

    static Template.Symbol Symbol(string inside) =>
        inside.Split('*') is [var name, var count] ? new(name, int.Parse(count, CultureInfo.InvariantCulture)) : new(inside, 1);

    static Template Value(string inside) =>
        inside.Split('~') is [var low, var high]
            ? new Template.Number(int.Parse(low, CultureInfo.InvariantCulture), int.Parse(high, CultureInfo.InvariantCulture))
            : new Template.Fact(inside);
}
