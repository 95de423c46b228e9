using System.Buffers;
using System.Text;

namespace SearchService.Ingest.Readers;

/// <summary>Bytes as text: UTF-8, UTF-16 with a byte order mark, or GB18030, which holds GBK and GB2312.</summary>
/// <param name="Text">The text, or null where the bytes are broken in every encoding.</param>
/// <param name="BrokenAt">The offset of the first byte that cannot be read, from zero.</param>
public sealed record DecodedText(string? Text, long? BrokenAt = null);

/// <summary>Finds the encoding of a text. Broken bytes are never replaced: a report with a hole in it would be another report.</summary>
public static class TextDecoder
{
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("The framework has no GB18030.");

    /// <summary>True where the bytes begin with the byte order mark of UTF-16.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The text of the bytes.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (IsUtf16(bytes))
            return Strictly(new UnicodeEncoding(bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true), bytes, 2);
        var mark = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return new(Encoding.UTF8.GetString(bytes[mark..]));
        var (characters, broken, first) = Damage(bytes);
        // Text in GB18030 is broken nearly everywhere when taken for UTF-8; damaged UTF-8 only where it is damaged,
        // and taken for GB18030 it can decode without an error into nonsense.
        return mark > 0 || characters > broken ? new(null, first) : Strictly(Gb18030, bytes, 0);
    }

    static DecodedText Strictly(Encoding encoding, ReadOnlySpan<byte> bytes, int mark)
    {
        try
        {
            return new(encoding.GetString(bytes[mark..]));
        }
        catch (DecoderFallbackException exception)
        {
            return new(null, mark + Math.Max(0, exception.Index));
        }
    }

    static (int Characters, int Broken, long First) Damage(ReadOnlySpan<byte> bytes)
    {
        var (characters, broken, first) = (0, 0, -1L);
        for (var at = 0; at < bytes.Length;)
        {
            var valid = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done;
            if (!valid && broken++ == 0)
                first = at;
            if (valid && length > 1)
                characters++;
            at += length;
        }
        return (characters, broken, first);
    }
}
