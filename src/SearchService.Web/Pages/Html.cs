using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SearchService.Web.Pages;

/// <summary>
/// A piece of HTML. It is written as an interpolated string whose literal parts are markup and whose holes are text: what goes into a hole is
/// escaped, for elements and for quoted attributes alike, unless it is HTML itself. So escaping cannot be forgotten.
/// </summary>
readonly struct Html
{
    readonly string? _markup;

    Html(string markup) => _markup = markup;

    /// <summary>Nothing.</summary>
    public static Html Empty { get; }

    /// <summary>Makes HTML from a template.</summary>
    public static Html Of(ref Template template) => new(template.ToString());

    /// <summary>One piece for each item, in order.</summary>
    public static Html Each<T>(IEnumerable<T> items, Func<T, Html> piece) => new(string.Concat(items.Select(item => piece(item)._markup)));

    /// <summary>A text that says a thing in Chinese and then in English: what follows its last Chinese sign is marked as English.</summary>
    public static Html Bilingual(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('\u3000', '\uffef') + 1;
        return end == 0 || text.Skip(end).Count(char.IsAsciiLetter) < 2 ? Of($"{text}") : Of($"""{text[..end]}<span lang="en">{text[end..]}</span>""");
    }

    /// <inheritdoc/>
    public override string ToString() => _markup ?? "";

    /// <summary>What the compiler makes of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Template(int literalLength, int formattedCount)
    {
        static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        readonly StringBuilder _markup = new(literalLength + (16 * formattedCount));

        public void AppendLiteral(string markup) => _markup.Append(markup);

        public void AppendFormatted(Html piece) => _markup.Append(piece._markup);

        public void AppendFormatted(string? text) => _markup.Append(Encoder.Encode(text ?? ""));

        public void AppendFormatted(long number) => _markup.Append(number.ToString(CultureInfo.InvariantCulture));

        public override string ToString() => _markup.ToString();
    }
}
