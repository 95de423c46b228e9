using SearchService.Ingest;

namespace SearchService.Web.Asking;

/// <summary>Files as they come with a request.</summary>
static class SentFile
{
    /// <summary>The most bytes a file may have.</summary>
    public const int MaxBytes = 32 << 20;

    /// <summary>What a file is called that came without a name.</summary>
    public const string Nameless = "document";

    /// <summary>Says that a file is too large.</summary>
    public static string TooLarge => $"文件至多 {MaxBytes >> 20} MB。 A file may have at most {MaxBytes >> 20} MB.";

    /// <summary>Reads a file, or null where it is too large. A name is evidence, never a place: folders in it are dropped.</summary>
    public static async Task<SourceFile?> ReadAsync(Stream body, string name, CancellationToken cancellation) =>
        await BytesOf(body, MaxBytes, cancellation) is { } bytes ? new SourceFile(NameOf(name), bytes) : null;

    static string NameOf(string sent) => Path.GetFileName(sent.Replace('\\', '/')) is { Length: > 0 } name ? name : Nameless;

    /// <summary>All of a body, or null where it has more bytes than it may.</summary>
    public static async Task<byte[]?> BytesOf(Stream body, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while (bytes.Length <= most && (read = await body.ReadAsync(buffer, cancellation)) > 0)
            bytes.Write(buffer, 0, read);
        return bytes.Length <= most ? bytes.ToArray() : null;
    }
}
