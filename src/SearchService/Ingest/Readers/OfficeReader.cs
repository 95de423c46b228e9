namespace SearchService.Ingest.Readers;

/// <summary>Reads what older and other word processors write (DOC, WPS, RTF, ODT): LibreOffice makes a DOCX of it.</summary>
static class OfficeReader
{
    const string Missing =
        "读取 DOC、WPS、RTF、ODT 需要 LibreOffice：请安装（Debian：apt-get install libreoffice-writer-nogui），或另存为 DOCX 后再提交。 "
        + "Reading DOC, WPS, RTF and ODT needs LibreOffice: install Debian's libreoffice-writer-nogui, or save the document as DOCX.";

    /// <summary>The document as LibreOffice converts it, or why it cannot.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="readDocx">Reads the DOCX.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="program">The program that converts.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static ReadDocument Read(ReadOnlyMemory<byte> bytes, string mediaType, Func<ReadOnlyMemory<byte>, ReadDocument> readDocx, IngestLimits limits, string program = "soffice", CancellationToken cancellation = default)
    {
        var result = new ChildProcess(program, limits).Run("document", bytes, Path.Combine("made", "document.docx"),
            folder => [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--norestore", "--convert-to", "docx", "--outdir", "made", "document"], cancellation);
        return result is not ChildResult.Done done ? result.Fault("Word", Missing)
            : readDocx(done.Output) switch
            {
                ReadDocument.Whole whole => new ReadDocument.Whole(whole.Document with { MediaType = mediaType }),
                var fault => fault,
            };
    }
}
