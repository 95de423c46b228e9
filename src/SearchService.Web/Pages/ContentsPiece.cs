using SearchService.Reports;

namespace SearchService.Web.Pages;

/// <summary>What a report consists of, each part a link to its place: what has a heading in its narrative, then its tables.</summary>
static class ContentsPiece
{
    public static Html Of(Report report) => Html.Of($"""
        <nav class="contents" tabindex="0" aria-label="目录 Contents"><ul>{Html.Each(Parts(report), part => Html.Of($"""<li><a href="#{part.Id}">{part.Title}</a></li>"""))}</ul></nav>
        """);

    static IEnumerable<(string Id, string Title)> Parts(Report report) =>
    [
        .. SectionPlace.Of(report.Sections).Where(section => section.Section.Heading.Length > 0).Select(section => (section.Place.ToString(), section.Section.Heading)),
        .. report.Form.Blocks.DistinctBy(block => block.TableId).Select(block => ($"table-{block.TableId}", $"表：{block.TableTitle}")),
    ];
}
