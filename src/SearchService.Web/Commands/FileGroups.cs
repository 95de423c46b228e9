using System.Collections.Immutable;

namespace SearchService.Web.Commands;

/// <summary>Cuts files into groups, each for one transaction: the cost of making a group durable is shared by its files.</summary>
static class FileGroups
{
    public const int Files = 200;

    // The first groups are small, so that storing begins while most is still to be read.
    const int FirstFiles = 25;

    // A group of large files ends early, so that two groups always fit into memory.
    const long Bytes = 64L << 20;

    public static IEnumerable<ImmutableArray<InputFile>> Of(IEnumerable<InputFile> files)
    {
        var group = ImmutableArray.CreateBuilder<InputFile>();
        var (bytes, most) = (0L, FirstFiles);
        foreach (var file in files)
        {
            group.Add(file);
            bytes += file.Length;
            if (group.Count < most && bytes < Bytes)
                continue;
            yield return group.DrainToImmutable();
            (bytes, most) = (0, Math.Min(2 * most, Files));
        }
        if (group.Count > 0)
            yield return group.DrainToImmutable();
    }
}
