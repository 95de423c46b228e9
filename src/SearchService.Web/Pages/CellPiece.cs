using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>A cell of a report's tables: its number leads to what is known of it, and failed sums are named beside it.</summary>
sealed class CellPiece(ShownReport shown)
{
    readonly string? _more = shown.IsDraft ? null : shown.Question.Under(shown.Path) is var path && path.Contains('?', StringComparison.Ordinal) ? $"{path}&{Parameters.Cell.Name}=" : $"{path}?{Parameters.Cell.Name}=";

    /// <summary>The cell of a fact as a <c>td</c>.</summary>
    /// <param name="indicator">The fact.</param>
    /// <param name="columns">Over how many columns it goes.</param>
    public Html Of(string indicator, int columns = 1)
    {
        var (cell, findings) = (shown.Report.Counts[indicator], shown.FindingsAt(indicator).ToList());
        return Html.Of($"""
            <td id="{indicator}" class="number{(cell is { Value: 0, Correction: null } ? " zero" : "")}{(findings.Count > 0 ? " fails" : "")}"{Spans.Columns(columns)}>{(cell is null ? Figure.Absent : More(indicator, Figure.Of(cell)))}{Html.Each(findings, Flag)}</td>
            """);
    }

    Html More(string indicator, Html ink) => _more is null ? ink : Html.Of($"""<a href="{_more}{indicator}#cell">{ink}</a>""");

    static Html Flag(int number) => Html.Of($""" <a class="flag" href="#finding-{number}" aria-label="第 {number} 条不成立的勾稽关系 finding {number}">≠{number}</a>""");
}

/// <summary>Attributes of cells that go over several rows or columns.</summary>
static class Spans
{
    public static Html Columns(int count) => count > 1 ? Html.Of($""" colspan="{count}" """) : Html.Empty;

    public static Html Rows(int count) => count > 1 ? Html.Of($""" rowspan="{count}" """) : Html.Empty;
}
