using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers;

/// <summary>
/// What a page's tags may cost at most to build, told before anything is built. HTML opens an unclosed &lt;b&gt; or &lt;font&gt; anew in every
/// block that follows, and the parser tells nobody of it: a hundred kilobytes can make six million elements.
/// </summary>
static partial class HtmlCost
{
    /// <summary>True where a page may make more elements than the limit.</summary>
    public static bool Exceeds(int limit, string html)
    {
        var (elements, open) = (0L, 0);
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var closes = html[tag.Index + 1] == '/';
            if (Formatting().IsMatch(html.AsSpan(tag.Index, tag.Length)))
                open = Math.Max(0, open + (closes ? -1 : 1));
            if ((elements += closes ? 0 : 1 + open) > limit)
                return true;
        }
        return false;
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*")]
    private static partial Regex Tag();

    // The list of the HTML standard, 13.2.4.3.
    [GeneratedRegex("^</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$", RegexOptions.IgnoreCase)]
    private static partial Regex Formatting();
}
