using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>Paragraphs with like wording.</summary>
/// <param name="Paragraphs">They, in the order of <see cref="SimilarOrder"/>.</param>
/// <param name="Complete">
/// Whether every paragraph is here that is at least <see cref="SimilarRequest.Least"/> like the wording. Where an engine bounds its work and so may have
/// missed some, it says false; those of the same agency's earlier years are here all the same.
/// </param>
public sealed record SimilarResults(ImmutableArray<SimilarParagraph> Paragraphs, bool Complete)
{
    /// <summary>The state of the store that was asked.</summary>
    public long ChangeNumber { get; init; }
}

/// <summary>A paragraph with like wording.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Heading">The heading of its section as printed.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Score">How like it is, see <see cref="PairSet.LikenessTo"/>.</param>
/// <param name="Earlier">Whether it is of the same agency, in an earlier year where a year was given.</param>
public sealed record SimilarParagraph(ReportCard Report, string Heading, Paragraph Paragraph, double Score, bool Earlier);

/// <summary>
/// The order of paragraphs with like wording. The same agency's earlier years come first, the last of them before the others: the history of a paragraph. All else comes by likeness, then
/// the newer years. Ties end with key and place.
/// </summary>
public sealed class SimilarOrder : IComparer<SimilarParagraph>
{
    /// <summary>The order.</summary>
    public static SimilarOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(SimilarParagraph? x, SimilarParagraph? y)
    {
        var (left, right) = (x!, y!);
        var byRank = (right.Earlier, YearIfEarlier(right), right.Score, right.Report.Key.Year).CompareTo((left.Earlier, YearIfEarlier(left), left.Score, left.Report.Key.Year));
        return byRank != 0 ? byRank
            : string.CompareOrdinal(left.Report.Key.AgencyId, right.Report.Key.AgencyId) is var byAgency and not 0 ? byAgency
            : PlaceOf(left).CompareTo(PlaceOf(right));
    }

    static int YearIfEarlier(SimilarParagraph found) => found.Earlier ? found.Report.Key.Year : 0;

    static (SectionKind, int, int) PlaceOf(SimilarParagraph found) => (found.Paragraph.Place.Section.Kind, found.Paragraph.Place.Section.Nth, found.Paragraph.Place.Start);
}
