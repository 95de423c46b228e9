namespace SearchService.Web.Pages;

/// <summary>A page is to be read on a phone, too: of wide tables it has fewer rows than an answer of the API, unless it is asked for more.</summary>
static class LightPage
{
    const int MostRows = 50;
    const int MostCells = 400;

    /// <summary>How many rows a page has.</summary>
    /// <param name="columns">How many cells a row has in all tables of the page.</param>
    public static int RowsOf(int columns) => Math.Clamp(MostCells / Math.Max(1, columns), 1, MostRows);

    /// <summary>How many years stand beside one another.</summary>
    public static int Years(int? first, int? last) => (last - first + 1) ?? 1;
}
