namespace SearchService.Web.Pages;

/// <summary>A page is to be read on a phone, too: of wide tables it has fewer rows than an answer of the API, and none more where it is asked for them.</summary>
static class LightPage
{
    const int MostRows = 50;
    const int MostCells = 400;

    /// <summary>How many rows a page has.</summary>
    /// <param name="columns">How many cells a row has in all tables of the page.</param>
    /// <param name="asked">How many were asked for, or null.</param>
    public static int RowsOf(int columns, int? asked = null) => Math.Min(asked ?? MostRows, Math.Clamp(MostCells / Math.Max(1, columns), 1, MostRows));

    /// <summary>How many years stand beside one another.</summary>
    public static int Years(int? first, int? last) => (last - first + 1) ?? 1;
}
