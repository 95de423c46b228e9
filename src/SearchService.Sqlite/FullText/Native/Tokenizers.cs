using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchService.Text;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>The tokenizer, which is fed text that is folded already and hands slices of it to FTS5.</summary>
static unsafe class Tokenizers
{
    const int Colocated = 1;
    const int ForQuery = 1;

    /// <summary>
    /// The token at a position is the character there and the next, whatever they are; the last character has none. A boundary shares the position of the character
    /// after it, and the end of a sentence is a token by itself, too. A query may ask for a single character.
    /// </summary>
    public static Fts5Tokenizer Pairs => new() { Create = &Create, Delete = &Delete, Tokenize = &TokenizePairs };

    // The tokenizers have no state, but FTS5 wants something that is not null.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static int Create(nint userData, byte** arguments, int count, nint* tokenizer)
    {
        *tokenizer = 1;
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static void Delete(nint tokenizer) { }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    static int TokenizePairs(nint tokenizer, nint context, int flags, byte* text, int length, delegate* unmanaged[Cdecl]<nint, int, byte*, int, int, int, int> emit)
    {
        var (afterBoundary, code) = (false, 0);
        for (int start = 0, middle; start < length && code == 0; start = middle)
        {
            middle = After(text, start, length);
            var end = After(text, middle, length);
            if (end > middle)
                code = emit(context, afterBoundary ? Colocated : 0, text + start, end - start, start, end);
            // A query asks for a pair or for a character, a text has both where a sentence ends.
            if (code == 0 && ((flags & ForQuery) == 0 ? text[start] == (byte)FoldedText.Break : middle - start == length))
                code = emit(context, end > middle || afterBoundary ? Colocated : 0, text + start, middle - start, start, middle);
            afterBoundary = text[start] == (byte)FoldedText.Boundary;
        }
        return code;
    }

    // Where the character after the one at this place begins, in UTF-8.
    static int After(byte* text, int at, int length) => at >= length ? length : Math.Min(length, at + LengthOf(text[at]));

    static int LengthOf(byte lead) => lead switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
}
