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
        var (elements, open) = (0L, new OpenFormatting());
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var closes = html[tag.Index + 1] == '/';
            var name = html.Substring(tag.Index, tag.Length).TrimStart('<', '/').ToLowerInvariant();
            if (closes)
                open.Close(name);
            else
                open.Open(name);
            if ((elements += closes ? 0 : 1 + open.Count) > limit)
                return true;
        }
        return false;
    }

    [GeneratedRegex("</?[a-zA-Z][^\\t\\n\\f\\r />]*")]
    private static partial Regex Tag();
}
