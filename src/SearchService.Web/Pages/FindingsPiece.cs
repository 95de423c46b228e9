using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Web.Pages;

/// <summary>The sums of a report or a draft that fail, each with a number by which its cells name it.</summary>
static class FindingsPiece
{
    /// <summary>The sums that fail.</summary>
    /// <param name="failed">They.</param>
    /// <param name="judged">How many sums were judged.</param>
    /// <param name="mark">What stands behind the ids, where a page shows several drafts.</param>
    public static Html Of(ImmutableArray<Outcome> failed, int judged, string mark = "") => failed.IsEmpty
        ? Html.Of($"""<p class="facts">勾稽关系 {judged} 条，没有不成立的。<span lang="en">None of {judged} sums fails.</span></p>""")
        : Html.Of($"""<section class="notice" id="findings{mark}"><h2>{failed.Length} 条勾稽关系不成立 <span lang="en">sums that fail</span></h2><ol>{Html.Each(failed.Index(), outcome => Html.Of($"""<li id="finding{mark}-{outcome.Index + 1}">{Html.Bilingual(outcome.Item.Sentence())}{SaidPiece.Dismissed(outcome.Item.Dismissed)}</li>"""))}</ol></section>""");
}
