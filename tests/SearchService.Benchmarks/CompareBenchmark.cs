using SearchService.Compare.Wording;
using SearchService.Corpus;
using SearchService.Reports;

namespace SearchService.Benchmarks;

/// <summary>Sets the wording of two reports side by side: neighboring years of about 4,000 characters each, then two texts of 200 kB each.</summary>
static class CompareBenchmark
{
    const int Characters = 4_000;
    const int LongCharacters = 200_000 / 3;

    public static async Task Run()
    {
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 5, Agencies: 200)).ToList();
        var (before, after) = Texts(reports, Characters);
        await Print($"two reports of {TextOf(before).Length} and {TextOf(after).Length} characters", before, after);
        (before, after) = Texts(reports, LongCharacters);
        await Print("two sections of 200 kB, year by year", [Whole(before)], [Whole(after)]);
        await Print("two paragraphs of 200 kB, year by year", [Whole(before, "")], [Whole(after, "")]);
        await Print("two sections of 200 kB with nothing in common", [Whole(before)], [Random(1)]);
        await Print("two paragraphs of 200 kB, one shuffled", [Whole(before, "")], [Shuffled(before)]);
    }

    static async Task Print(string name, IReadOnlyList<Section> before, IReadOnlyList<Section> after)
    {
        var diff = WordingDiff.Of(before, after);
        var time = await Timing.Of(() => Task.FromResult(WordingDiff.Of(before, after)));
        Console.WriteLine($"{name}\t{diff.Sections.Sum(section => section.Changes.Length)} paragraphs\tcoarse {diff.Sections.Any(section => section.Coarse)}\t{time}");
    }

    // As many agencies' reports of two years as it takes.
    static (List<Section> Before, List<Section> After) Texts(List<GeneratedReport> reports, int characters)
    {
        var (before, after) = (new List<Section>(), new List<Section>());
        foreach (var (one, next) in reports.Zip(reports.Skip(1)).Where(pair => pair.First.Truth.Agency == pair.Second.Truth.Agency))
        {
            if (TextOf(before).Length >= characters)
                break;
            before.AddRange(one.Truth.Sections);
            after.AddRange(next.Truth.Sections);
        }
        return (before, after);
    }

    static string TextOf(IEnumerable<Section> sections) => string.Concat(sections.Select(section => section.Text));

    static Section Whole(IEnumerable<Section> sections, string lineEnd = "\n") => new(SectionKind.Overview, "", TextOf(sections).Replace("\n", lineEnd, StringComparison.Ordinal));

    static Section Random(int seed) => new(SectionKind.Overview, "", string.Concat(new Random(seed).GetItems(Enumerable.Range('一', 3000).Select(character => $"{(char)character}").Append("。").Append("\n").ToArray(), LongCharacters)));

    static Section Shuffled(IEnumerable<Section> sections)
    {
        var characters = Whole(sections, "").Text.ToCharArray();
        new Random(2).Shuffle(characters);
        return new(SectionKind.Overview, "", new string(characters));
    }
}
