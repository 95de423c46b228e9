using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SearchService.Web.Api.Tables;

/// <summary>
/// Writes a table as a workbook of one sheet: numbers are numbers, blanks are empty, and no text is ever a formula. The heading stays in sight. A package is
/// held in memory until it is whole, so a long table ends at a limit, with a row that says so.
/// </summary>
sealed class XlsxWriter : ITableWriter
{
    /// <summary>The most rows below the heading.</summary>
    public const int MostRows = 100_000;

    const string Ended = "（此处截断；CSV 中有全部各行）(cut here; the CSV holds every row)";

    readonly MemoryStream _package = new();
    readonly SpreadsheetDocument _document;
    readonly OpenXmlWriter _rows;
    readonly HttpContext _context;
    int _written;

    readonly int _most;

    XlsxWriter(HttpContext context, int most)
    {
        (_context, _most) = (context, most);
        _document = SpreadsheetDocument.Create(_package, SpreadsheetDocumentType.Workbook);
        var book = _document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        book.Workbook = new(new Sheets(new Sheet { Name = "data", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        _rows = OpenXmlWriter.Create(sheet);
        _rows.WriteStartElement(new Worksheet());
        _rows.WriteElement(new SheetViews(new SheetView(HeadingInSight()) { WorkbookViewId = 0 }));
        _rows.WriteStartElement(new SheetData());
    }

    /// <inheritdoc/>
    public bool IsFull => _written > _most + 1;

    /// <summary>Begins the answer to a request.</summary>
    public static XlsxWriter For(HttpContext context) => For(context, MostRows);

    /// <summary>Begins the answer to a request, of so many rows at most.</summary>
    public static XlsxWriter For(HttpContext context, int most)
    {
        context.Response.ContentType = TableFormat.Xlsx.MediaType;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{Path.GetFileName(context.Request.Path)}{TableFormat.Xlsx.Suffix}\"";
        return new(context, most);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IReadOnlyList<object?> fields)
    {
        if (!IsFull)
            Write(_written <= _most ? fields : [Ended]);
        _written++;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _rows.WriteEndElement();
        _rows.WriteEndElement();
        _rows.Dispose();
        _document.Dispose();
        if (!_context.RequestAborted.IsCancellationRequested)
            await _context.Response.Body.WriteAsync(_package.GetBuffer().AsMemory(0, (int)_package.Length));
    }

    void Write(IReadOnlyList<object?> fields)
    {
        _rows.WriteStartElement(new Row { RowIndex = (uint)_written + 1 });
        for (var column = 0; column < fields.Count; column++)
            if (XlsxCell.Of(fields[column], column, _written + 1) is { } cell)
                _rows.WriteElement(cell);
        _rows.WriteEndElement();
    }

    static Pane HeadingInSight() => new() { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
}
