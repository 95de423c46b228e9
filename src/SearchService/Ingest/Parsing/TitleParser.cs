using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;

namespace SearchService.Ingest.Parsing;

/// <summary>Finds the title among the lines before the first section: one line or several.</summary>
static partial class TitleParser
{
    const int MostLines = 4, LongestLine = 60, LastLine = 40;

    /// <summary>The title, or null where the document prints none.</summary>
    public static TitleLine? Find(ImmutableArray<DocumentBlock> blocks, int firstHeading)
    {
        var candidates = Enumerable.Range(0, Math.Min(firstHeading, LastLine)).SelectMany(end => EndingAt(blocks, end)).ToList();
        return candidates.OrderByDescending(Completeness).ThenBy(title => title.Lines.Length).FirstOrDefault();
    }

    static int Completeness(TitleLine title) => (title.Agency is null ? 0 : 2) + (title.Year is null ? 0 : 1);

    static IEnumerable<TitleLine> EndingAt(ImmutableArray<DocumentBlock> blocks, int end)
    {
        for (var start = end; start >= 0 && start > end - MostLines && IsTitleLine(blocks[start]); start--)
        {
            ImmutableArray<int> lines = [.. Enumerable.Range(start, end - start + 1)];
            if (TitleLine.Of(Lines.Join(lines.Select(index => ((DocumentBlock.Paragraph)blocks[index]).Text)), lines) is { } title
                && (title.Agency is null || IsAgencyOrOwn(title.Agency)))
                yield return title;
        }
    }

    static bool IsAgencyOrOwn(string name) => AgencyName.Of(name).IsAgency;

    // Navigation, labeled metadata and attachment numbers stand above titles and hold the same words.
    static bool IsTitleLine(DocumentBlock block) =>
        block is DocumentBlock.Paragraph { Text: { Length: <= LongestLine } text } && !NotATitle().IsMatch(text);

    [GeneratedRegex(@"[>＞。；;：:|]|^附件|^(?:名称|标题|信息名称|文件名称|文件下载|题名|索引号|发布机构|来源|字体|【)")]
    private static partial Regex NotATitle();
}
