using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Text;

namespace SearchService.Web.Asking;

/// <summary>How an agency worded a section year after year, among the current versions of its reports.</summary>
sealed class WordingHistory(ReportStore store)
{
    /// <summary>The years that have the section, the first year first.</summary>
    public ImmutableArray<WordingYear> Of(string agencyId, SectionKind kind)
    {
        var years = new List<WordingYear>();
        foreach (var stored in store.Reports(new ListRequest(Filters.None.With(Facet.Agency, agencyId)) { Size = ListRequest.MaxSize }).Items.Select(card => store.Find(card.Key)).OfType<StoredReport>().OrderBy(stored => stored.Report.Year))
            if (SectionPlace.Of(stored.Report.Sections).Where(section => section.Place.Kind == kind && !string.IsNullOrWhiteSpace(section.Section.Text)).ToImmutableArray() is { IsEmpty: false } sections)
                years.Add(new(stored, sections, years is [.., var before] ? SharedSentence.Between(before.Sections, sections).Repetition : null, [.. Sentences(stored, sections, years)]));
        return [.. years];
    }

    // As an origin is found: the words unbroken, though more may stand before or after them in the sentence.
    static IEnumerable<(Sentence Sentence, int FirstYear)> Sentences(StoredReport stored, ImmutableArray<(SectionPlace Place, Section Section)> sections, List<WordingYear> before) =>
        from section in sections
        from sentence in Sentence.Of(section.Place, section.Section.Text)
        let folded = FoldedText.Of(sentence.Text)
        select (sentence, before.Find(year => year.Folded.Any(text => text.PlacesOf(folded.Text).Any()))?.Stored.Report.Year ?? stored.Report.Year!.Value);
}

/// <summary>A section in one year.</summary>
/// <param name="Stored">The report.</param>
/// <param name="Sections">The sections of the kind.</param>
/// <param name="SinceBefore">How much is the same as in the year before it in the list; null for the first.</param>
/// <param name="Sentences">Its sentences, each with the first year in which this agency has it in this section.</param>
sealed record WordingYear(StoredReport Stored, ImmutableArray<(SectionPlace Place, Section Section)> Sections, Repetition? SinceBefore, ImmutableArray<(Sentence Sentence, int FirstYear)> Sentences)
{
    /// <summary>The texts as they are compared.</summary>
    public ImmutableArray<FoldedText> Folded { get; } = [.. Sections.Select(section => FoldedText.Of(section.Section.Text))];
}
