using System.Collections.Immutable;
using System.Globalization;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>What was understood of a document that is not stored: whose it is and why, its sums, its wording against an earlier one, where it departs from the form, its tables.</summary>
static class DraftPiece
{
    public static Html Of(JudgedDraft draft) => Html.Of($"""
        <section class="draft"><h2>{draft.Outcome.File.Name}</h2>{Fault(draft.Outcome)}{(draft.Report is { } report ? Whole(draft, report) : Html.Empty)}</section>
        """);

    static Html Whole(JudgedDraft draft, Report report)
    {
        var shown = new ShownReport(new(report, 1, false, false), null, draft.Outcomes, new(), null) { IsDraft = true };
        return Html.Of($"""
            {Understood(report, draft.Outcomes)}
            {Wording(draft.Wording)}
            {FormTablePiece.All(shown)}
            """);
    }

    static Html Fault(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Quarantined held => Message.Fault(held.Message),
        IngestOutcome.Refused refused => Message.Fault(refused.Message),
        _ => Html.Empty,
    };

    /// <summary>Whose it is and why, how much was found, the sums, where it departs from the form.</summary>
    /// <param name="report">What was read.</param>
    /// <param name="outcomes">How its sums turned out.</param>
    /// <param name="mark">What stands behind the ids, where a page shows several drafts.</param>
    public static Html Understood(Report report, ImmutableArray<Outcome> outcomes, string mark = "") => Html.Of($"""
        <dl class="facts head">{Html.Each(Facts(report), fact => Html.Of($"""<div><dt>{fact.Chinese} <span lang="en">{fact.English}</span></dt><dd>{fact.Value}</dd></div>"""))}</dl>
        {Html.Each(report.Warnings, warning => Message.Notice(warning.Message))}
        {FindingsPiece.Of([.. outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails)], outcomes.Length, mark)}
        {Undecided(outcomes)}
        {Evidence(report.Evidence)}
        """);

    static IEnumerable<(string Chinese, string English, Html Value)> Facts(Report report) =>
    [
        ("机关", "Agency", Html.Of($"{report.Agency?.Name ?? "—"}")),
        ("年度", "Year", Html.Of($"{report.Year?.ToString(CultureInfo.InvariantCulture) ?? "—"}")),
        ("地区", "Region", Html.Of($"{report.Agency?.Region?.Path ?? "—"}")),
        ("标题", "Title", Html.Of($"{report.Title ?? "—"}")),
        ("格式", "Form", Html.Of($"{report.Form.Id}")),
        ("数字", "Numbers", Html.Of($"""{report.Counts.Count} 个单元格 <span lang="en">cells</span>""")),
        ("正文", "Narrative", Html.Of($"""{report.Sections.Length} 个部分 <span lang="en">sections</span>""")),
    ];

    static Html Wording(DraftWording? wording) => wording switch
    {
        null => Html.Empty,
        { Compared: { } compared } => Compared(compared, new() { Show = ShownLines.Changed }),
        _ => Message.Notice(wording.Message!),
    };

    static Html Compared(ComparedWording compared, WordingAddress address) => Html.Of($"""
        <section id="wording"><h2>措辞比较 <span lang="en">Wording side by side</span></h2>
        <p class="facts">左为 <a href="{Paths.Version(compared.Left.Report.Key!.Value, compared.Left.Version!.Value)}">{compared.Left.Name}，{Html.Bilingual(compared.Left.Edition)}</a>；右为草稿，只列有变化的段落。<span lang="en">On the right the draft; changed paragraphs only.</span></p>
        <p>全文重复率 <span lang="en">repetition in all</span> <strong>{WordingLabels.Percent(compared.Diff.Repetition)}</strong></p>
        <p class="facts">{Html.Each(WordingLabels.Counts(compared.Diff, address), kind => Html.Of($"{Html.Bilingual(kind.Key)} {kind.Value}；"))}</p></section>
        {WordingPiece.Sections(compared, address)}
        """);

    static Html Undecided(ImmutableArray<Outcome> outcomes)
    {
        var undecided = outcomes.Where(outcome => outcome.Status is OutcomeStatus.Undecided or OutcomeStatus.HoldsIfBlankIsZero).ToList();
        return undecided.Count == 0 ? Html.Empty : Html.Of($"""
            <details><summary>{undecided.Count} 条无从判断或空白按 0 计才成立 <span lang="en">cannot be judged, or hold only if a blank is 0</span></summary><ul>{Html.Each(undecided, outcome => Html.Of($"<li>{Html.Bilingual(outcome.Sentence())}</li>"))}</ul></details>
            """);
    }

    static Html Evidence(ImmutableArray<Evidence> evidence) => evidence.IsEmpty ? Html.Empty : Html.Of($"""
        <details><summary>何以见得 <span lang="en">Why it is read so</span></summary><div class="wide" tabindex="0" role="region" aria-label="依据 Evidence"><table class="list"><thead><tr><th scope="col">项 <span lang="en">Field</span></th><th scope="col">值 <span lang="en">Value</span></th><th scope="col">出处 <span lang="en">From</span></th><th scope="col">原文 <span lang="en">Words</span></th></tr></thead>
        <tbody>{Html.Each(evidence, piece => Html.Of($"""<tr><th scope="row">{piece.Field}</th><td>{piece.Value}</td><td>{piece.From}</td><td>{piece.Text}</td></tr>"""))}</tbody></table></div></details>
        """);
}
