using System.Collections.Immutable;
using System.Text;
using SearchService.Compare;

namespace SearchService.Web.Pages;

/// <summary>Rows of compared tables cut into pages by the weight of their markup: twelve reports in which much fails are to be read on a phone, too.</summary>
/// <param name="tables">Prints them.</param>
/// <param name="findings">The sums that fail in them.</param>
sealed class TablePages(TablesPiece tables, NumberedFindings findings)
{
    // Headings of twelve reports over three tables, and what is around every page, weigh 25,000 at most.
    const int MostBytes = 120_000;
    const int BytesOfSteps = 250;

    /// <summary>The rows of each page, in order; one empty page where there are none.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="notes">What stands on the first page besides them.</param>
    public ImmutableArray<ImmutableArray<TableDiffRow>> Cut(IEnumerable<TableDiffRow> rows, Html notes)
    {
        var (pages, weight, told) = (new List<List<TableDiffRow>> { new() }, Weight(notes), new HashSet<NumberedFinding>());
        foreach (var row in rows)
        {
            var (ink, beside) = (Weight(tables.Row(row, Html.Empty)) + (row.IsChanged ? BytesOfSteps : 0), findings.Beside(row).ToList());
            if (pages[^1].Count > 0 && weight + ink + beside.Except(told).Sum(Weight) > MostBytes)
            {
                pages.Add([]);
                (weight, told) = (0, []);
            }
            pages[^1].Add(row);
            weight += ink + beside.Where(told.Add).Sum(Weight);
        }
        return [.. pages.Select(page => page.ToImmutableArray())];
    }

    int Weight(NumberedFinding finding) => Weight(tables.Finding(finding));

    static int Weight(Html markup) => Encoding.UTF8.GetByteCount(markup.ToString());
}
