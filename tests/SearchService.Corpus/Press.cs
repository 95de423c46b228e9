using System.Collections.Immutable;
using SearchService.Corpus.Dirt;
using SearchService.Corpus.Faults;
using SearchService.Corpus.Writers;
using SearchService.Ingest;

namespace SearchService.Corpus;

/// <summary>Prints reports in other file formats, with dirt on the paper. The truth follows the dirt.</summary>
public static class Press
{
    const int MostDirt = 5;

    /// <summary>Prints a report with dirt by chance: none in one of four, else up to five kinds that the format can have.</summary>
    public static GeneratedReport Print(GeneratedReport report, Media media, Dice dice)
    {
        var kinds = dice.Shuffled(DirtCatalogue.All.Where(dirt => dirt.Media.HasFlag(media))).DistinctBy(dirt => dirt.On ?? dirt.Kind.ToString());
        return Print(report, media, [.. kinds.Take(dice.Percent(25) ? 0 : dice.Between(1, MostDirt)).Select(dirt => dirt.Kind)], dice);
    }

    /// <summary>Prints a report with chosen dirt; what it has no place for is left out.</summary>
    public static GeneratedReport Print(GeneratedReport report, Media media, IReadOnlyCollection<DirtKind> kinds, Dice dice)
    {
        var chosen = DirtCatalogue.All.Where(dirt => kinds.Contains(dirt.Kind) && dirt.Media.HasFlag(media));
        var dirty = chosen.Aggregate(WithoutDumpDirt(report), (clean, dirt) => dirt.Plant(clean, dice) ?? clean);
        var writer = DocumentWriter.For(media);
        // The name tells nothing: what is read must stand in the document.
        return dirty with { File = new SourceFile($"{media}-{dice.Next() >> 40:x6}.{writer.Extension}".ToLowerInvariant(), writer.Write(dirty, dice)) };
    }

    // These are habits of the dump a report was first written as.
    static GeneratedReport WithoutDumpDirt(GeneratedReport report) =>
        report with { Faults = [.. report.Faults.Where(fault => fault.Kind is not (FaultKind.Bookmark or FaultKind.Attachment or FaultKind.SpacedCells or FaultKind.BrokenLabels))] };
}
