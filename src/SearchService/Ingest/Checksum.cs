namespace SearchService.Ingest;

/// <summary>The checksum of ZIP, CRC-32 of ISO 3309: the framework unpacks a file without comparing it.</summary>
static class Checksum
{
    static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (rest, _) => (rest >> 1) ^ ((rest & 1) * 0xEDB88320)))];

    /// <summary>The checksum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var rest = uint.MaxValue;
        foreach (var value in bytes)
            rest = (rest >> 8) ^ Table[(byte)rest ^ value];
        return ~rest;
    }
}
