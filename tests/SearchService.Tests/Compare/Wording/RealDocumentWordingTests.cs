using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Compare.Wording;

/// <summary>The paragraphs of real documents, paired by hand: section, then the numbers of the paragraphs on both sides, from 0. A list names what a person says belongs together; “-” is nothing.</summary>
public sealed class RealDocumentWordingTests
{
    [SharedReportsTheory]
    [InlineData("F05_suqian_city_2023_derived.txt", "F06_suqian_city_2024_derived.txt",
        "preamble 0:0, overview 0:0 1:1 2:2 3:3 4:4 5:5 6:6, challenges 0:0, problems 0+1:0 2:- 3:- 4:-, otherMatters 0:0")]
    [InlineData("E17_binjiang_audit_2021.txt", "E18_binjiang_audit_2022_trad.txt",
        "preamble 0:- 1:0, overview -:0 0:1 1:2 2:3 3:4 4:5 5:- 6:- 7:- 8:- 9:- -:6")]
    public void Real_documents_are_paired_as_by_hand(string before, string after, string expected) =>
        string.Join(", ", WordingDiff.Of(SectionsOf(before), SectionsOf(after)).Sections.Select(Print))
            .Should().Be(string.Join(", ", expected.Split(", ").Select(section => string.Join(' ', section.Split(' ')[..1].Concat(section.Split(' ')[1..].Order(StringComparer.Ordinal))))));

    static string Print(SectionDiff section) => string.Join(' ', section.Changes.Select(change => $"{Numbers(change.Left)}:{Numbers(change.Right)}").Order(StringComparer.Ordinal).Prepend(Word.Of(section.Kind)));

    static string Numbers(IEnumerable<WordingParagraph> paragraphs) => string.Join('+', paragraphs.Select(paragraph => paragraph.Number)) is { Length: > 0 } numbers ? numbers : "-";

    static ImmutableArray<Section> SectionsOf(string document) => new IngestPipeline().Read(SharedReports.Read(document), Sidecar.Of(document).Stated) switch
    {
        IngestOutcome.Accepted accepted => accepted.Report.Sections,
        IngestOutcome.Quarantined quarantined => quarantined.Partial!.Sections,
        _ => [],
    };
}
