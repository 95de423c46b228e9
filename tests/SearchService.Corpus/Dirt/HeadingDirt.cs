using System.Collections.Immutable;
using SearchService.Corpus.Faults;
using SearchService.Corpus.Writers;
using SearchService.Reports;

namespace SearchService.Corpus.Dirt;

/// <summary>Dirt in the headings of sections. They are told by their wording, so their numerals may be anything.</summary>
static class HeadingDirt
{
    static readonly ImmutableDictionary<SectionKind, string[]> Wordings = new Dictionary<SectionKind, string[]>
    {
        [SectionKind.Overview] = ["总体工作情况", "政府信息公开工作总体情况", "基本情况"],
        [SectionKind.ProactiveDisclosure] = ["行政机关主动公开政府信息情况", "本年度主动公开政府信息情况", "主动公开政府信息的情况", "主动公开政务信息情况"],
        [SectionKind.Requests] = ["行政机关收到和处理政府信息公开申请情况", "本机关收到和处理信息公开申请情况", "收到和处理政府信息公开申请情况统计表"],
        [SectionKind.Challenges] = ["因政府信息公开工作被申请行政复议、提起行政诉讼情况", "政府信息公开工作行政复议、行政诉讼情况", "被申请行政复议、提起行政诉讼情况"],
        [SectionKind.Problems] = ["存在的主要问题和改进情况", "存在问题与改进方向", "存在的主要问题及整改措施", "存在主要问题及改进情况"],
        [SectionKind.OtherMatters] = ["其他需要报告的事项", "需要报告的其他事项"],
    }.ToImmutableDictionary();

    static readonly string[] Debris = ["|", "l"];

    /// <summary>Other words.</summary>
    public static GeneratedReport? Reword(GeneratedReport report, Dice dice) =>
        IsTraditional(report) ? null : Change(report, DirtKind.HeadingWording, heading => dice.Percent(50) && Numeral(heading.Text) is { } numeral ? numeral + dice.Pick(Wordings[heading.Section]) : heading.Text);

    /// <summary>A stray bar or letter before one of the last headings.</summary>
    public static GeneratedReport? Smear(GeneratedReport report, Dice dice)
    {
        var (section, debris) = (dice.Pick([SectionKind.Problems, SectionKind.OtherMatters]), dice.Pick(Debris));
        return Change(report, DirtKind.HeadingDebris, heading => heading.Section == section && Numeral(heading.Text) is not null ? debris + heading.Text : heading.Text);
    }

    /// <summary>Numerals that are not theirs.</summary>
    public static GeneratedReport? Misnumber(GeneratedReport report, Dice dice)
    {
        var by = dice.Between(1, 2);
        return Change(report, DirtKind.WrongNumerals, heading => Numeral(heading.Text) is not null && heading.Section >= SectionKind.Problems ? Numerals[Numerals.IndexOf(heading.Text[0]) + by] + heading.Text[1..] : heading.Text);
    }

    /// <summary>The last section's heading and first paragraph run on in the last paragraph of the section before.</summary>
    public static GeneratedReport? RunIn(GeneratedReport report, Dice dice)
    {
        var parts = report.Manuscript.Parts;
        var at = parts.ToList().FindIndex(part => part is ManuscriptPart.Heading { Section: SectionKind.OtherMatters });
        if (at < 1 || at + 1 >= parts.Length || Numeral(parts[at].Text) is null || parts[at - 1] is not ManuscriptPart.Paragraph { Text: [.., '。'] } before || parts[at + 1] is not ManuscriptPart.Paragraph after)
            return null;
        var joined = before with { Text = $"{before.Text}{parts[at].Text} {after.Text}" };
        return (report with { Manuscript = new([.. parts[..(at - 1)], joined, .. parts[(at + 2)..]]) }).With(new PlantedDirt(DirtKind.RunInHeading));
    }

    const string Numerals = "一二三四五六七八";

    static string? Numeral(string heading) => heading.Length > 2 && heading[1] == '、' && Numerals.Contains(heading[0]) ? heading[..2] : null;

    static bool IsTraditional(GeneratedReport report) => report.Faults.Any(fault => fault.Kind == FaultKind.TraditionalScript);

    static GeneratedReport? Change(GeneratedReport report, DirtKind kind, Func<ManuscriptPart.Heading, string> change)
    {
        var changed = report.Manuscript.Parts.OfType<ManuscriptPart.Heading>().Select(heading => heading with { Text = change(heading) }).ToDictionary(heading => heading.Section);
        var dirty = changed.Values.Aggregate(report, (draft, heading) => draft.WithSection(heading.Section, section => section with { Heading = heading.Text }));
        return dirty.Truth.Sections.SequenceEqual(report.Truth.Sections) ? null
            : (dirty with { Manuscript = report.Manuscript.With(part => part is ManuscriptPart.Heading heading ? changed[heading.Section] : part) }).With(new PlantedDirt(kind));
    }
}
