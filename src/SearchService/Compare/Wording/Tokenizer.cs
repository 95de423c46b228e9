using System.Globalization;
using SearchService.Text;

namespace SearchService.Compare.Wording;

/// <summary>Takes a text apart into tokens; put together they are the text.</summary>
sealed class Tokenizer
{
    readonly string _text;
    readonly int[] _starts;
    readonly FoldingRole[] _roles;

    Tokenizer(string text)
    {
        _text = text;
        _starts = StringInfo.ParseCombiningCharacters(text);
        _roles = [.. _starts.Select((_, at) => Token.RoleOf(Element(at, at + 1)))];
    }

    /// <summary>The tokens of a text, in order.</summary>
    public static Token[] Of(string text) => [.. new Tokenizer(text).Tokens()];

    IEnumerable<Token> Tokens()
    {
        for (int at = 0, end; at < _starts.Length; at = end)
        {
            end = EndOf(at);
            yield return new(Element(at, end), KindOf(at, end));
        }
    }

    int EndOf(int at) => _roles[at] switch
    {
        FoldingRole.Digit => EndOfNumber(at),
        FoldingRole.Latin => EndOf(at, FoldingRole.Latin),
        _ when IsWhite(at) => EndOfWhite(at),
        _ => at + 1,
    };

    int EndOfNumber(int at)
    {
        var end = EndOf(at, FoldingRole.Digit);
        if (end - at <= 3)
            while (Is(end, FoldingRole.Comma) && Is(end + 1, FoldingRole.Digit) && EndOf(end + 1, FoldingRole.Digit) == end + 4)
                end += 4;
        while (Is(end, FoldingRole.Dot) && Is(end + 1, FoldingRole.Digit))
            end = EndOf(end + 1, FoldingRole.Digit);
        return end < _starts.Length && Element(end, end + 1) is "%" or "％" or "‰" ? end + 1 : end;
    }

    int EndOf(int at, FoldingRole role)
    {
        do at++;
        while (Is(at, role));
        return at;
    }

    int EndOfWhite(int at)
    {
        do at++;
        while (at < _starts.Length && IsWhite(at));
        return at;
    }

    PieceKind KindOf(int at, int end) => _roles[at] switch
    {
        _ when IsWhite(at) => Element(at, end).AsSpan().ContainsAny('\n', '\r') ? PieceKind.Break : PieceKind.Space,
        FoldingRole.Digit => IsYear(at, end) ? PieceKind.Year : PieceKind.Number,
        FoldingRole.Letter or FoldingRole.Latin => PieceKind.Words,
        FoldingRole.Invisible => PieceKind.Space,
        _ => PieceKind.Punctuation,
    };

    bool IsYear(int at, int end)
    {
        var next = end < _starts.Length && IsWhite(end) ? EndOfWhite(end) : end;
        return next < _starts.Length && Element(next, next + 1) == "年" && Token.Narrow(Element(at, end)) is ['1', '9', _, _] or ['2', '0', _, _];
    }

    bool Is(int at, FoldingRole role) => at < _starts.Length && _roles[at] == role;

    bool IsWhite(int at) => char.IsWhiteSpace(_text[_starts[at]]) && _roles[at] != FoldingRole.Letter;

    string Element(int at, int end) => _text[_starts[at]..(end < _starts.Length ? _starts[end] : _text.Length)];
}
