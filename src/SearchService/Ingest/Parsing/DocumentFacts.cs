using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>What a document says about itself, each fact with its words; nothing is decided here.</summary>
sealed partial record DocumentFacts
{
    /// <summary>The title.</summary>
    public TitleLine? Title { get; init; }

    /// <summary>The file's name read as a title.</summary>
    public TitleLine? FileTitle { get; init; }

    /// <summary>A year in the file's name.</summary>
    public (int Year, string Text)? FileYear { get; init; }

    /// <summary>The block at the end.</summary>
    public Signature? Signature { get; init; }

    /// <summary>The sentence that announces the report.</summary>
    public (string Agency, int Year, string Text)? Announcement { get; init; }

    /// <summary>The division whose government the text names.</summary>
    public (ImmutableArray<string> Names, string Text)? Government { get; init; }

    /// <summary>Who published the page, where the text calls itself so: 我局, 本委.</summary>
    public string? Publisher { get; init; }

    /// <summary>The statistical period.</summary>
    public PeriodText? Period { get; init; }

    /// <summary>The first year the narrative speaks of.</summary>
    public (int Year, string Text)? FirstYear { get; init; }

    /// <summary>The date a page prints beside the title.</summary>
    public (PartialDate Date, string Text)? Published { get; init; }

    /// <summary>Gathers the facts.</summary>
    public static DocumentFacts Of(ImmutableArray<BodyPart> parts, TitleLine? title, string fileName, DocumentMetadata metadata)
    {
        var narrative = new Squeezed(string.Join('\n', parts.Where(part => part.Role == BodyRole.Text).Select(part => part.Text))).Text;
        var stem = Path.GetFileNameWithoutExtension(fileName);
        return new()
        {
            Title = title ?? TitleLine.Of(metadata.Title ?? "", []),
            FileTitle = TitleLine.Of(stem, []),
            FileYear = FileNameYear().Match(stem) is { Success: true } match && YearText.Read(match.Value) is { } named ? (named, stem) : null,
            Signature = Signature.In(parts),
            Announcement = Narrative.Announcement(narrative),
            Government = Narrative.Government(narrative),
            Publisher = PublisherName.Of(metadata.Publisher, narrative),
            Period = PeriodText.In(narrative),
            FirstYear = ProseYear().Match(narrative) is { Success: true } year && YearText.Read(year.Groups["y"].Value) is { } first ? (first, year.Value) : null,
            Published = PublicationDate.In(parts) ?? PublicationDate.In(metadata.PublishedOn),
        };
    }

    // 2024-01-15 in a file name is a day of publication or download.
    [GeneratedRegex("(?<![0-9A-Za-z])20[0-9]{2}(?![0-9A-Za-z]|[-_.][0-9]{2}(?![0-9]))")]
    private static partial Regex FileNameYear();

    // 截至2021年底 speaks of the year before; 〔2021〕30号 is a document's number.
    [GeneratedRegex("(?<y>20[0-9]{2})年(?![底末])")]
    private static partial Regex ProseYear();
}
