using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Pages;

/// <summary>What a person said of a report, beside what was read of it.</summary>
static class SaidPiece
{
    public static Html Corrected(Cell cell, Correction correction) => Html.Of($"""
        <span class="correction">更正为 <span lang="en">corrected to</span> {Figure.Of(cell.State, cell.Value, cell.Raw, cell.Remark)}：{correction.Word.Reason}（{Said(correction.Word)}）</span>
        """);

    public static Html Dismissed(PersonsWord? word) => word is null ? Html.Empty
        : Html.Of($""" <strong>已说明 <span lang="en">explained</span></strong>：{word.Reason}（{Said(word)}）""");

    public static Html Moved(Move move) => Html.Of($"""
        <p class="notice">机关、年度或地区经人工更正，原为 {move.From.ToString()}：{move.Word.Reason}（{Said(move.Word)}）。<span lang="en">Agency, year or region was corrected by a person.</span></p>
        """);

    static string Said(PersonsWord word) => $"{word.By}，{word.At:yyyy-MM-dd}";
}
