using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// The publisher a page names as evidence of its agency. Often it is the office that runs the site, so it counts only where the text speaks of itself by
/// the same word: 我局 of a bureau, 本委 of a commission, 我镇 of a town. 我县 is said by every body of a county.
/// </summary>
static class PublisherName
{
    /// <summary>The publisher's name, or null where it need not be the agency's.</summary>
    public static string? Of(string? publisher, string narrative) =>
        publisher is not null && AgencyName.Of(SimplifiedNames.Of(publisher)) is { IsIdentity: true } name && OwnWord(name) is { } own
        && (narrative.Contains($"我{own}", StringComparison.Ordinal) || narrative.Contains($"本{own}", StringComparison.Ordinal))
            ? name.Name : null;

    static char? OwnWord(AgencyName name) => name switch
    {
        { Type: AgencyType.Office or AgencyType.Government or AgencyType.Subdistrict, Level: not AgencyLevel.Township } => null,
        { Level: AgencyLevel.Township } => name.Units[^1] is [.., '街', '道'] ? '街' : name.Units[^1][^1],
        _ when name.Name.EndsWith("委员会", StringComparison.Ordinal) => '委',
        _ => name.Name[^1],
    };
}
