using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Text;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>A text that like ones are asked for.</summary>
/// <param name="Text">The text; each line is a paragraph.</param>
/// <param name="Agency">Whose it is, by id or any name: its earlier years come first. May be left out.</param>
/// <param name="Year">The year it is of: that agency's report of this year does not answer. May be left out.</param>
sealed record WordingBody(string? Text, string? Agency, int? Year);

/// <summary>Paragraphs with like wording, for each paragraph asked for.</summary>
/// <param name="Measure">How likeness is measured.</param>
/// <param name="Items">A page of the paragraphs asked for.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
sealed record SimilarBody(LikenessBody Measure, ImmutableArray<LikeWordingBody> Items, int Total, string? Next)
{
    public static SimilarBody Of(Wording wording, IReadOnlyCollection<(LikeWording Found, long ChangeNumber)> found, int top) => new(
        LikenessBody.Instance,
        [.. found.Select(found => LikeWordingBody.Of(found.Found, top))],
        wording.Paragraphs.Length,
        found.LastOrDefault() is { Found: { } last } end && last.Index + 1 < wording.Paragraphs.Length ? new ListCursor(end.ChangeNumber, last.Index + 1).ToString() : null);
}

/// <summary>How likeness is measured.</summary>
/// <param name="Name">The measure's name.</param>
/// <param name="Formula">The formula; A and B are the sets of distinct pairs of neighboring characters in the sentences of the folded texts.</param>
/// <param name="Least">The least score that is listed.</param>
/// <param name="LeastEarlier">The same in the same agency's earlier years.</param>
/// <param name="NearIdentical">Each two of a group score at least this.</param>
sealed record LikenessBody(string Name, string Formula, double Least, double LeastEarlier, double NearIdentical)
{
    public static LikenessBody Instance { get; } = new("dice", PairSet.Formula, SimilarRequest.Least, SimilarRequest.LeastEarlier, SimilarGroup.NearIdentical);
}

/// <summary>What is like a paragraph.</summary>
/// <param name="Index">Which paragraph, from 0.</param>
/// <param name="Start">Where it begins in what was asked, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">The paragraph.</param>
/// <param name="Total">How many groups there are.</param>
/// <param name="Complete">Whether they are all that score the least; false where the work was bounded.</param>
/// <param name="Like">The first groups: of the same agency's earlier years, the last one first; then by score.</param>
sealed record LikeWordingBody(int Index, int Start, int End, string Text, int Total, bool Complete, ImmutableArray<SimilarGroupBody> Like)
{
    public static LikeWordingBody Of(LikeWording wording, int top) => new(
        wording.Index, wording.Paragraph.Place.Start, wording.Paragraph.Place.End, wording.Paragraph.Text, wording.Groups.Length, wording.Complete, [.. wording.Groups.Take(top).Select(SimilarGroupBody.Of)]);
}

/// <summary>A paragraph with like wording, and those nearly identical with it.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Text">Its text as printed.</param>
/// <param name="Count">How many there are, itself included.</param>
/// <param name="Years">The years they are of, ascending.</param>
/// <param name="Agencies">The agencies they are of.</param>
/// <param name="Others">The others.</param>
sealed record SimilarGroupBody(SimilarPlaceBody First, string Text, int Count, ImmutableArray<int> Years, ImmutableArray<string> Agencies, ImmutableArray<SimilarPlaceBody> Others)
{
    public static SimilarGroupBody Of(SimilarGroup group) => new(
        SimilarPlaceBody.Of(group.Paragraphs[0]), group.Paragraphs[0].Paragraph.Text, group.Paragraphs.Length,
        [.. group.Paragraphs.Select(paragraph => paragraph.Report.Key.Year).Distinct().Order()],
        [.. group.Paragraphs.Select(paragraph => paragraph.Report.Agency.Name).Distinct()],
        [.. group.Paragraphs.Skip(1).Select(SimilarPlaceBody.Of)]);
}

/// <summary>Where a paragraph with like wording stands.</summary>
/// <param name="Score">How like it is: 1 where the pairs are the same.</param>
/// <param name="Earlier">Whether it is of the same agency's earlier years.</param>
/// <param name="Report">The report.</param>
/// <param name="Section">The section's id.</param>
/// <param name="Heading">Its heading as printed.</param>
/// <param name="Start">Where it begins in the section's text, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Url">The paragraph, marked, on the page of this version of the report.</param>
sealed record SimilarPlaceBody(double Score, bool Earlier, CardBody Report, string Section, string Heading, int Start, int End, string Url)
{
    public static SimilarPlaceBody Of(SimilarParagraph found) => new(
        Math.Round(found.Score, 4), found.Earlier, CardBody.Of(found.Report), Word.Of(found.Paragraph.Place.Section.Kind), found.Heading, found.Paragraph.Place.Start, found.Paragraph.Place.End,
        Paths.Passage(found.Report.Key, found.Report.Version, found.Paragraph.Place));
}
