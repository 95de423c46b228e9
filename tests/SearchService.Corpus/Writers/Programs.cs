using System.ComponentModel;
using System.Diagnostics;

namespace SearchService.Corpus.Writers;

/// <summary>Formats that only other programs write. Their bytes differ from run to run: they stamp the time into a file.</summary>
public static class Programs
{
    /// <summary>A page printed to PDF by chromium, or null where it is not installed.</summary>
    public static byte[]? Pdf(byte[] page) =>
        Make("chromium", page, "document.html", "document.pdf", folder =>
            ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder}/profile", $"--print-to-pdf={folder}/document.pdf", $"{folder}/document.html"]);

    /// <summary>A DOCX converted by LibreOffice, or null where it is not installed.</summary>
    /// <param name="docx">The DOCX.</param>
    /// <param name="extension"><c>doc</c>, <c>rtf</c>, <c>odt</c>, <c>pdf</c>.</param>
    public static byte[]? Converted(byte[] docx, string extension) =>
        Make("soffice", docx, "document.docx", $"document.{extension}", folder =>
            [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", extension, "--outdir", folder, $"{folder}/document.docx"]);

    static byte[]? Make(string program, byte[] source, string input, string output, Func<string, IEnumerable<string>> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("search-service-corpus-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, input), source);
            using var process = Process.Start(new ProcessStartInfo(program, arguments(folder.FullName)) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return File.ReadAllBytes(Path.Combine(folder.FullName, output));
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
