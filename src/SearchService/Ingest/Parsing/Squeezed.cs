using System.Text;
using System.Text.RegularExpressions;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>A text folded and without white space, with the way back to what is printed: 2023 年 and ２０２３年 are one, the name stays as printed.</summary>
sealed partial class Squeezed
{
    readonly string _printed;
    readonly int[] _origins;

    /// <summary>Squeezes a text.</summary>
    public Squeezed(string printed)
    {
        // A mirror writes the sound of rare characters behind them: 區(qū).
        _printed = Sound().Replace(printed, "");
        var (folded, origins) = (new StringBuilder(_printed.Length), new List<int>(_printed.Length));
        for (var at = 0; at < _printed.Length;)
        {
            var status = Rune.DecodeFromUtf16(_printed.AsSpan(at), out var character, out var length);
            if (status == System.Buffers.OperationStatus.Done && !Rune.IsWhiteSpace(character))
                foreach (var part in CharacterFolding.Fold(character))
                {
                    folded.Append(part);
                    origins.Add(at);
                }
            at += length;
        }
        (Text, _origins) = (folded.ToString(), [.. origins]);
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>What is printed at a place of the folded text, without white space.</summary>
    public string Printed(int start, int length) =>
        length == 0 ? "" : WhiteSpace().Replace(_printed[_origins[start]..(_origins[start + length - 1] + 1)], "");

    /// <summary>A name at a place of the folded text: as printed, but simplified where a mirror printed the page in traditional characters.</summary>
    public string Name(int start, int length) => SimplifiedNames.Of(Printed(start, length));

    [GeneratedRegex(@"[(（][a-zA-Zàáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖü]{1,6}[)）]")]
    private static partial Regex Sound();

    [GeneratedRegex(@"\s")]
    private static partial Regex WhiteSpace();
}
