using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>How often a question's terms stand in a report, and the way to them.</summary>
static class OccurrencePiece
{
    public static Html Of(SearchAddress address, StoredReport stored, OccurrenceAnswer answer, int marks) => answer switch
    {
        OccurrenceAnswer.NotUnderstood { Error: var error } => Message.Fault(error.Message),
        OccurrenceAnswer.Found { Holds: true } => Found(address, stored, marks),
        _ => Html.Of($"""<p class="notice" role="status">本报告不完全符合“{address.Text}”；其中的词语仍标出 {marks} 处。<span lang="en">The report does not match the whole query; its terms are marked in {marks} places.</span>{First(marks)}</p>"""),
    };

    static Html Found(SearchAddress address, StoredReport stored, int marks) => Html.Of($"""
        <p class="notice" role="status">“{address.Text}”在正文出现 <strong>{marks}</strong> 处。<span lang="en">{marks} occurrences.</span>{First(marks)}
        · {FilesPiece.Of(Paths.Occurrences(stored.Report.Key!.Value, stored.Version), address.Under)} · <a href="{address.Under(Paths.Search)}">全部年报 <span lang="en">all reports</span></a></p>
        """);

    static Html First(int marks) => marks == 0 ? Html.Empty : Html.Of($""" <a class="first" href="#m1">第一处 <span lang="en">first</span></a>""");
}
