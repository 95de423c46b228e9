using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Web.Asking;

namespace SearchService.Web.Uploads;

/// <summary>The files of a request as an upload takes them: a ZIP archive is the files in it, as for the verb <c>ingest</c>.</summary>
static class SentFiles
{
    /// <summary>The most files an upload may have.</summary>
    public const int Most = 50;

    static readonly IngestLimits Limits = IngestLimits.Default with { MaxArchiveBytes = SentFile.MaxBytes };

    /// <summary>The files, or the first reason why they are not taken, with its status: all come in or none does.</summary>
    /// <param name="sent">What was sent; null for a file that is too large.</param>
    public static (ImmutableArray<SourceFile> Files, (string Message, int Status)? Fault) Of(IEnumerable<SourceFile?> sent)
    {
        var (files, bytes) = (ImmutableArray.CreateBuilder<SourceFile>(), 0L);
        // What is unpacked is looked at one by one: an archive may hold more than there is memory.
        foreach (var (file, fault) in sent.SelectMany(Unpacked))
        {
            if (file is null)
                return ([], fault);
            files.Add(file);
            if (files.Count > Most)
                return ([], ($"一次至多 {Most} 个文件，压缩包里的也计算在内。 At most {Most} files at once, those in archives included.", StatusCodes.Status400BadRequest));
            if ((bytes += file.Bytes.Length) > SentFile.MaxBytes)
                return ([], ($"解压后共超过 {SentFile.MaxBytes >> 20} MB。 Unpacked, the files have more than {SentFile.MaxBytes >> 20} MB.", StatusCodes.Status413PayloadTooLarge));
        }
        return files.Count > 0 ? (files.ToImmutable(), null) : ([], ("请选择文件。 Please choose files.", StatusCodes.Status400BadRequest));
    }

    static IEnumerable<(SourceFile? File, (string, int)? Fault)> Unpacked(SourceFile? sent) =>
        sent is null ? [(null, (SentFile.TooLarge, StatusCodes.Status413PayloadTooLarge))]
        : !Archive.IsOne(Opened(sent)) ? [(sent, null)]
        : new Archive(Limits).Files(Opened(sent)).Select(held => (held.Source, FaultOf(sent, held))).DefaultIfEmpty((null, ($"{sent.Name}：压缩包里没有文件。 The archive holds no file.", StatusCodes.Status400BadRequest)));

    static (string, int)? FaultOf(SourceFile archive, ArchiveFile held) => held.Refusal is not var (reason, message) ? null
        : (string.Join("：", new[] { archive.Name, held.Name, message }.Where(part => part.Length > 0)), reason == "tooLarge" ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);

    static MemoryStream Opened(SourceFile file) => new(file.Bytes.ToArray());
}
