using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SearchService.Web.Api.Tables;

/// <summary>A value as a cell of a workbook.</summary>
static class XlsxCell
{
    // What Excel takes.
    const int MostDigits = 15, MostCharacters = 32_767;

    const string Cut = "…（截断 cut）";

    /// <summary>The cell, or null for nothing.</summary>
    /// <param name="value">A text, a number, true or false, an instant, or nothing.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="row">The row, from 1.</param>
    public static Cell? Of(object? value, int column, int row) => value switch
    {
        null or "" => null,
        bool truth => new() { CellReference = Reference(column, row), DataType = CellValues.Boolean, CellValue = new(truth ? "1" : "0") },
        IFormattable number when Exact(number) is { } digits => new() { CellReference = Reference(column, row), DataType = CellValues.Number, CellValue = new(digits) },
        _ => new() { CellReference = Reference(column, row), DataType = CellValues.InlineString, InlineString = new(new DocumentFormat.OpenXml.Spreadsheet.Text(Shown(value)) { Space = SpaceProcessingModeValues.Preserve }) },
    };

    // A workbook's numbers are binary with fifteen digits; a longer one would be another number, so it stays a text.
    static string? Exact(IFormattable number)
    {
        var printed = number is int or long or decimal or double ? number.ToString(null, CultureInfo.InvariantCulture) : null;
        return printed?.Count(char.IsAsciiDigit) <= MostDigits ? printed : null;
    }

    static string Shown(object value)
    {
        var text = value is IFormattable formattable ? formattable.ToString(value is DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture) : value.ToString() ?? "";
        return Escaped(text.Length > MostCharacters ? $"{text[..(MostCharacters - Cut.Length)]}{Cut}" : text);
    }

    // XML has no way to write control characters and halves of pairs; workbooks write _x0001_, and so a text that looks like that as well.
    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
                escaped.Append(text[at]).Append(text[++at]);
            else if (!XmlConvert.IsXmlChar(text[at]) || text.AsSpan(at) is ['_', 'x', _, _, _, _, '_', ..])
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            else
                escaped.Append(text[at]);
        return escaped.ToString();
    }

    // A, B … Z, AA, AB …
    static string Reference(int column, int row) => $"{Letters(column)}{row}";

    static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);
}
