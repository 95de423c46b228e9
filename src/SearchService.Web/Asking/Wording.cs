using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>The paragraphs that like ones are asked for, and whose they are.</summary>
/// <param name="Paragraphs">The paragraphs.</param>
/// <param name="Agency">Whose they are, by id or any name, or null.</param>
/// <param name="Year">The year they are of, or null.</param>
sealed record Wording(ImmutableArray<Paragraph> Paragraphs, string? Agency, int? Year)
{
    /// <summary>The most characters a text may have.</summary>
    public const int MostCharacters = 20_000;

    /// <summary>The paragraphs of a text that belongs to no report.</summary>
    public static Wording Of(string text, string? agency, int? year) =>
        new([.. Paragraph.Of(new(SectionKind.Other, 1), text.ReplaceLineEndings("\n"))], agency, year);

    /// <summary>The paragraphs of a section.</summary>
    public static Wording Of(ReportKey key, SectionPlace place, Section section) => new([.. Paragraph.Of(place, section.Text)], key.AgencyId, key.Year);
}

/// <summary>What is like a paragraph.</summary>
/// <param name="Index">Which paragraph of the wording, from 0.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Groups">The like ones, in groups of nearly identical ones.</param>
/// <param name="Complete">Whether they are all there are.</param>
sealed record LikeWording(int Index, Paragraph Paragraph, ImmutableArray<SimilarGroup> Groups, bool Complete);
