using System.Security.Cryptography;

namespace SearchService.Ingest;

/// <summary>A document as it was given to us.</summary>
/// <param name="Name">Its file name, which may be evidence for agency and year.</param>
/// <param name="Bytes">Its content, untouched.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The hash of the bytes, lower-case hexadecimal: a document's identity.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
