using System.Text.RegularExpressions;
using SearchService.Corpus;
using SearchService.Corpus.Narrative;
using SearchService.Reports;

namespace SearchService.Tests.Corpus;

public partial class EditsTests
{
    static readonly List<(string[] Before, string[] After, ParagraphEdit Edit)> Edits = [.. AllEdits()];

    [Fact]
    public void Every_paragraph_of_both_years_is_in_one_edit_and_in_no_other()
    {
        foreach (var section in Edits.GroupBy(edit => (edit.Before, edit.After)))
        {
            section.SelectMany(edit => edit.Edit.Before).Order().Should().Equal(Enumerable.Range(0, section.Key.Before.Length));
            section.SelectMany(edit => edit.Edit.After).Order().Should().Equal(Enumerable.Range(0, section.Key.After.Length));
        }
    }

    [Fact]
    public void A_paragraph_that_kept_its_words_reads_the_same() =>
        Edits.Where(edit => HasBoth(edit.Edit) && edit.Edit.Wording == WordingChange.None).Should().NotBeEmpty()
            .And.OnlyContain(edit => Left(edit) == Right(edit));

    [Fact]
    public void A_paragraph_with_new_numbers_only_reads_the_same_without_them() =>
        Edits.Where(edit => edit.Edit.Wording == WordingChange.NumbersOnly).Should().NotBeEmpty()
            .And.OnlyContain(edit => Left(edit) != Right(edit) && Digits().Replace(Left(edit), "") == Digits().Replace(Right(edit), ""));

    [Fact]
    public void A_reworded_paragraph_differs_in_more_than_its_numbers() =>
        Edits.Where(edit => edit.Edit.Wording == WordingChange.Words).Should().NotBeEmpty()
            .And.OnlyContain(edit => Digits().Replace(Left(edit), "") != Digits().Replace(Right(edit), ""));

    [Theory]
    [InlineData(ShapeChange.Moved, 1, 1)]
    [InlineData(ShapeChange.Split, 1, 2)]
    [InlineData(ShapeChange.Joined, 2, 1)]
    [InlineData(ShapeChange.Dropped, 1, 0)]
    [InlineData(ShapeChange.New, 0, 1)]
    public void Every_change_of_shape_occurs_often_enough_to_measure(ShapeChange shape, int before, int after) =>
        Edits.Where(edit => edit.Edit.Shape == shape).Should().HaveCountGreaterThan(20)
            .And.OnlyContain(edit => edit.Edit.Before.Length == before && edit.Edit.After.Length == after);

    [Fact]
    public void Paragraphs_that_neither_moved_nor_are_new_keep_their_order()
    {
        foreach (var section in Edits.GroupBy(edit => (edit.Before, edit.After)))
            section.Where(edit => edit.Edit.Shape == ShapeChange.Kept).OrderBy(edit => edit.Edit.Before[0]).Select(edit => edit.Edit.After[0]).Should().BeInAscendingOrder();
    }

    static bool HasBoth(ParagraphEdit edit) => edit.Shape is not (ShapeChange.New or ShapeChange.Dropped);

    static string Left((string[] Before, string[] After, ParagraphEdit Edit) edit) => string.Concat(edit.Edit.Before.Select(place => edit.Before[place]));

    static string Right((string[] Before, string[] After, ParagraphEdit Edit) edit) => string.Concat(edit.Edit.After.Select(place => edit.After[place]));

    static IEnumerable<(string[] Before, string[] After, ParagraphEdit Edit)> AllEdits()
    {
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 8, Agencies: 80)).ToList();
        return from pair in reports.Zip(reports.Skip(1))
               where pair.First.Truth.Agency == pair.Second.Truth.Agency
               from section in pair.Second.Edits.GroupBy(edit => edit.Section)
               let before = Paragraphs(pair.First.Truth, section.Key)
               let after = Paragraphs(pair.Second.Truth, section.Key)
               from edit in section
               select (before, after, edit);
    }

    static string[] Paragraphs(Report truth, SectionKind kind) =>
        truth.Sections.Single(section => section.Kind == kind).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[0-9.]+")]
    private static partial Regex Digits();
}
