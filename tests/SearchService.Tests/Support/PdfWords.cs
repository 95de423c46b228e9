using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SearchService.Ingest;

namespace SearchService.Tests.Support;

/// <summary>The words of a PDF and their places, as pdftotext lists them: independent of our reader.</summary>
sealed partial record PdfWords(IReadOnlyList<(int Page, double X, double Y, string Text)> All)
{
    public static PdfWords Of(SourceFile pdf)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "report.pdf");
        File.WriteAllBytes(file, pdf.Bytes.Span);
        using var program = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", file, "-"]) { RedirectStandardOutput = true })!;
        var (page, words) = (0, new List<(int, double, double, string)>());
        while (program.StandardOutput.ReadLine() is { } line)
            if (line.Contains("<page ", StringComparison.Ordinal))
                page++;
            else if (Word().Match(line) is { Success: true } word)
                words.Add((page, (Points(word, 1) + Points(word, 3)) / 2, (Points(word, 2) + Points(word, 4)) / 2, WebUtility.HtmlDecode(word.Groups[5].Value)));
        return new(words);
    }

    /// <summary>The characters whose words have their middle in a place: <c>page 3 box 72,410,301,424</c>.</summary>
    public string At(string place)
    {
        var at = Place().Match(place).Groups.Values.Skip(1).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray();
        return string.Concat(All.Where(word => word.Page == at[0] && word.X >= at[1] - 1 && word.X <= at[3] + 1 && word.Y >= at[2] - 1 && word.Y <= at[4] + 1).Select(word => word.Text));
    }

    static double Points(Match word, int group) => double.Parse(word.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*)</word>""")]
    private static partial Regex Word();

    [GeneratedRegex(@"^page (\d+) box (-?\d+),(-?\d+),(-?\d+),(-?\d+)$")]
    private static partial Regex Place();
}
