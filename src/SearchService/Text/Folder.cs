using System.Text;

namespace SearchService.Text;

/// <summary>Puts folded characters together: gaps go, breaks become one, numbers and Latin words get their boundaries.</summary>
sealed class Folder(List<FoldingUnit> units)
{
    readonly StringBuilder _text = new(units.Count + 16);
    readonly List<int> _starts = new(units.Count + 16);
    readonly List<int> _ends = new(units.Count + 16);

    public FoldedText Fold()
    {
        for (var at = 0; at < units.Count;)
            at = Take(at);
        if (Last == FoldedText.Break)
            RemoveLast();
        return new(_text.ToString(), [.. _starts], [.. _ends]);
    }

    char? Last => _text.Length == 0 ? null : _text[^1];

    // Appends what begins here and says where the next begins.
    int Take(int at) => units[at].Role switch
    {
        FoldingRole.Letter => Append(at),
        FoldingRole.Digit => AppendRun(at, EndOfNumber(at)),
        FoldingRole.Latin => AppendRun(at, EndOf(at, FoldingRole.Latin)),
        FoldingRole.Break => AppendBreak(at),
        _ => at + 1,
    };

    int EndOfNumber(int at)
    {
        var end = EndOf(at, FoldingRole.Digit);
        if (end - at <= 3)
            while (IsThousand(end))
                end += 4;
        while (Follows(end, FoldingRole.Dot) && Follows(end + 1, FoldingRole.Digit))
            end = EndOf(end + 1, FoldingRole.Digit);
        return end;
    }

    bool IsThousand(int comma) => Follows(comma, FoldingRole.Comma) && Follows(comma + 1, FoldingRole.Digit) && EndOf(comma + 1, FoldingRole.Digit) == comma + 4;

    int EndOf(int at, FoldingRole role)
    {
        do at++;
        while (Follows(at, role));
        return at;
    }

    bool Follows(int at, FoldingRole role) => at < units.Count && units[at].Role == role && units[at - 1].RunsOnTo(units[at]);

    int AppendRun(int at, int end)
    {
        var (start, stop) = (units[at].Start, units[end - 1].End);
        // A shared boundary begins where the next run begins and ends where the one before ends.
        if (Last == FoldedText.Boundary)
            _starts[^1] = start;
        else
            Append(FoldedText.Boundary, start, start);
        for (; at < end; at++)
            if (units[at].Role != FoldingRole.Comma)
                Append(at);
        Append(FoldedText.Boundary, stop, stop);
        return end;
    }

    int AppendBreak(int at)
    {
        if (Last == FoldedText.Break)
            _ends[^1] = units[at].End;
        else if (Last is not null)
            Append(FoldedText.Break, units[at].Start, units[at].End);
        return at + 1;
    }

    int Append(int at)
    {
        Span<char> characters = stackalloc char[2];
        foreach (var character in characters[..units[at].Character.EncodeToUtf16(characters)])
            Append(character, units[at].Start, units[at].End);
        return at + 1;
    }

    void Append(char character, int start, int end)
    {
        _text.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    void RemoveLast()
    {
        _text.Length--;
        _starts.RemoveAt(_starts.Count - 1);
        _ends.RemoveAt(_ends.Count - 1);
    }
}
