using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Text;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>The wording of two reports side by side.</summary>
/// <param name="Left">The report on the left.</param>
/// <param name="Right">The report on the right.</param>
/// <param name="Ignored">What is not looked at when changes are told from what is the same; the pieces carry it all the same.</param>
/// <param name="Thresholds">When paragraphs belong together.</param>
/// <param name="Repetition">How much is the same in all, whatever is shown or ignored.</param>
/// <param name="Sections">One for each kind of section.</param>
sealed record WordingDiffBody(
    ComparedReportBody Left, ComparedReportBody Right, ImmutableArray<string> Ignored, ThresholdsBody Thresholds, RepetitionBody Repetition, ImmutableArray<SectionDiffBody> Sections)
{
    public static WordingDiffBody Of(ComparedWording compared, WordingAddress address) => new(
        ComparedReportBody.Of(compared.Left), ComparedReportBody.Of(compared.Right), [.. address.Ignored.Select(Word.Of)], ThresholdsBody.Instance, RepetitionBody.Of(compared.Diff.Repetition),
        [.. compared.Diff.Sections.Select(section => SectionDiffBody.Of(section, compared, address))]);
}

/// <summary>When paragraphs belong together.</summary>
/// <param name="Measure">How likeness is measured: the coefficient of Dice, where A and B are the sets of distinct pairs of neighboring characters in the sentences of the folded texts.</param>
/// <param name="Kept">The least likeness of paragraphs that stand for one another in the order of both sides.</param>
/// <param name="KeptUnderHeading">The same where both begin with like headings in the line.</param>
/// <param name="Heading">The least likeness of two headings in the line.</param>
/// <param name="LongestHeading">The most characters of a heading in the line.</param>
/// <param name="Moved">The least likeness of a paragraph to itself at another place.</param>
/// <param name="Part">The least share of the pairs of a part that stand in what it was joined to or split from.</param>
sealed record ThresholdsBody(string Measure, double Kept, double KeptUnderHeading, double Heading, int LongestHeading, double Moved, double Part)
{
    public static ThresholdsBody Instance { get; } = new(
        PairSet.Formula, Compare.Wording.Thresholds.Kept, Compare.Wording.Thresholds.KeptUnderHeading, Compare.Wording.Thresholds.Heading, Compare.Wording.Thresholds.LongestHeading,
        Compare.Wording.Thresholds.Moved, Compare.Wording.Thresholds.Part);
}

/// <summary>How much is the same, in characters of folded sentences.</summary>
/// <param name="Rate">From 0 to 1; null where there are no sentences.</param>
/// <param name="Formula">How it is computed from the others.</param>
/// <param name="Same">The characters of the sentences that stand on both sides.</param>
/// <param name="Left">The characters of all sentences on the left.</param>
/// <param name="Right">The characters of all sentences on the right.</param>
sealed record RepetitionBody(double? Rate, string Formula, int Same, int Left, int Right)
{
    public static RepetitionBody Of(Repetition repetition) => new(repetition.RoundedRate, Compare.Wording.Repetition.Formula, repetition.Same, repetition.Left, repetition.Right);
}

/// <summary>The sections of one kind.</summary>
/// <param name="Section">The kind.</param>
/// <param name="LeftHeadings">Its headings as printed on the left: none where there is no such section.</param>
/// <param name="RightHeadings">Its headings as printed on the right.</param>
/// <param name="Repetition">How much is the same.</param>
/// <param name="Coarse">Whether it was too long to look everywhere for what is the same.</param>
/// <param name="Total">How many paragraphs there are on both sides, what belongs together counted once.</param>
/// <param name="Changes">Those that are shown, in the order of reading.</param>
/// <param name="Shared">The sentences that stand on both sides; none where only changes are shown.</param>
sealed record SectionDiffBody(
    string Section, ImmutableArray<string> LeftHeadings, ImmutableArray<string> RightHeadings, RepetitionBody Repetition, bool Coarse, int Total, ImmutableArray<ParagraphChangeBody> Changes, ImmutableArray<SharedSentenceBody> Shared)
{
    public static SectionDiffBody Of(SectionDiff section, ComparedWording compared, WordingAddress address) => new(
        Word.Of(section.Kind), section.Left, section.Right, RepetitionBody.Of(section.Repetition), section.Coarse, section.Changes.Length,
        [.. section.ShownBy(address).Select(change => ParagraphChangeBody.Of(change, compared, address))],
        address.Show == ShownLines.Changed ? [] : [.. section.Shared.Select(SharedSentenceBody.Of)]);
}

/// <summary>What became of a paragraph.</summary>
/// <param name="Shape"><c>kept</c>, <c>moved</c>, <c>split</c>, <c>joined</c>, <c>dropped</c> or <c>new</c>.</param>
/// <param name="Wording"><c>none</c>, <c>formOnly</c>, <c>numbersOnly</c> or <c>words</c>; of what is dropped or new, none.</param>
/// <param name="Likeness">How like the two sides are; null where one is empty.</param>
/// <param name="Left">The paragraphs on the left.</param>
/// <param name="Right">The paragraphs on the right.</param>
/// <param name="Pieces">The difference: the left sides of all pieces are the left text, the right sides the right text.</param>
sealed record ParagraphChangeBody(string Shape, string Wording, double? Likeness, ImmutableArray<ParagraphPlaceBody> Left, ImmutableArray<ParagraphPlaceBody> Right, ImmutableArray<PieceBody> Pieces)
{
    public static ParagraphChangeBody Of(ParagraphChange change, ComparedWording compared, WordingAddress address) => new(
        Word.Of(change.Shape), Word.Of(change.WordingIgnoring(address.Ignored)), change.Likeness is { } likeness ? Math.Round(likeness, 4) : null,
        [.. change.Left.Select(paragraph => ParagraphPlaceBody.Of(paragraph, compared.Left))], [.. change.Right.Select(paragraph => ParagraphPlaceBody.Of(paragraph, compared.Right))],
        [.. change.Pieces.Select(piece => PieceBody.Of(piece, address))]);
}

/// <summary>Where a paragraph stands.</summary>
/// <param name="Number">Which of the sections of its kind, from 0.</param>
/// <param name="Place">Section and characters.</param>
/// <param name="Url">The paragraph, marked, on the page of its version; null in a draft.</param>
sealed record ParagraphPlaceBody(int Number, string Place, string? Url)
{
    public static ParagraphPlaceBody Of(WordingParagraph paragraph, ComparedReport side) =>
        new(paragraph.Number, paragraph.Place.ToString(), side.Version is { } version ? Paths.Passage(side.Report.Key!.Value, version, paragraph.Place) : null);
}

/// <summary>A piece of a difference.</summary>
/// <param name="Left">On the left.</param>
/// <param name="Right">On the right.</param>
/// <param name="Kind"><c>same</c>, <c>break</c>, <c>space</c>, <c>width</c>, <c>script</c>, <c>punctuation</c>, <c>year</c>, <c>number</c> or <c>words</c>.</param>
/// <param name="Ignored">Whether it differs in what is ignored.</param>
sealed record PieceBody(string Left, string Right, string Kind, bool Ignored)
{
    public static PieceBody Of(Piece piece, WordingAddress address) => new(piece.Left, piece.Right, Word.Of(piece.Kind), address.Ignored.Contains(piece.Kind));
}

/// <summary>A sentence that stands on both sides.</summary>
/// <param name="Left">As printed on the left.</param>
/// <param name="LeftPlace">Where.</param>
/// <param name="Right">As printed on the right.</param>
/// <param name="RightPlace">Where.</param>
sealed record SharedSentenceBody(string Left, string LeftPlace, string Right, string RightPlace)
{
    public static SharedSentenceBody Of(SharedSentence shared) => new(shared.Left.Text, shared.Left.Place.ToString(), shared.Right.Text, shared.Right.Place.ToString());
}
