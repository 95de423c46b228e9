using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Text;

namespace SearchService.Web.Asking;

/// <summary>How an agency worded a section year after year, among the current versions of its reports, all in one state of the store.</summary>
sealed class WordingHistory(ReportStore store, TimeLimit limit)
{
    /// <summary>The years that have the section, the first year first.</summary>
    /// <exception cref="SearchTimeoutException">The time was over.</exception>
    public ValueTask<ImmutableArray<WordingYear>> OfAsync(string agencyId, SectionKind kind, CancellationToken cancellation) => limit.InTimeAsync(limited =>
    {
        var years = new List<WordingYear>();
        var request = new ListRequest(Filters.None.With(Facet.Agency, agencyId)) { Size = ListRequest.MaxSize };
        foreach (var report in store.Sections(request, kind, limited).Items.Where(report => !report.Sections.IsEmpty).OrderBy(report => report.Card.Key.Year))
            years.Add(new(report, years is [.., var before] ? SharedSentence.Between(before.Report.Sections, report.Sections).Repetition : null, [.. Sentences(report, years, limited)]));
        return ValueTask.FromResult(years.ToImmutableArray());
    }, cancellation);

    static IEnumerable<(Sentence Sentence, int FirstYear)> Sentences(ReportSections report, List<WordingYear> before, CancellationToken cancellation) =>
        from section in report.Sections
        from sentence in Sentence.Of(section.Place, section.Section.Text)
        select (sentence, (FirstWith(FoldedText.Of(sentence.Text).Text, before, cancellation)?.Report ?? report).Card.Key.Year);

    // As an origin is found: the words unbroken, though more may stand before or after them in the sentence.
    static WordingYear? FirstWith(string folded, List<WordingYear> years, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return years.Find(year => year.Folded.Any(text => text.PlacesOf(folded).Any()));
    }
}

/// <summary>A section in one year.</summary>
/// <param name="Report">The report with its sections of the kind.</param>
/// <param name="SinceBefore">How much is the same as in the year before it in the list; null for the first.</param>
/// <param name="Sentences">Its sentences, each with the first year in which this agency has it in this section.</param>
sealed record WordingYear(ReportSections Report, Repetition? SinceBefore, ImmutableArray<(Sentence Sentence, int FirstYear)> Sentences)
{
    /// <summary>The texts as they are compared.</summary>
    public ImmutableArray<FoldedText> Folded { get; } = [.. Report.Sections.Select(section => FoldedText.Of(section.Section.Text))];
}
