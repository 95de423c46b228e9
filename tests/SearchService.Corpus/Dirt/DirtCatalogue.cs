using System.Collections.Immutable;
using SearchService.Corpus.Writers;

namespace SearchService.Corpus.Dirt;

/// <summary>A kind of dirt: on which paper it is met, and how it gets there.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Media">The file formats it is met in.</param>
/// <param name="Plant">The dirty report, or null where it has no place for the dirt.</param>
public sealed record DirtEntry(DirtKind Kind, Media Media, Func<GeneratedReport, Dice, GeneratedReport?> Plant)
{
    /// <summary>What it is dirt of: two kinds of dirt on the same thing are never planted together.</summary>
    public string? On { get; init; }
}

/// <summary>All the dirt there is, as data.</summary>
public static class DirtCatalogue
{
    const Media Printed = Media.PdfPage | Media.WordPrint;
    const Media Grids = Media.WordDump | Media.HtmlPage | Media.WordDocument | Media.PipeText | Printed;
    const Media Text = Media.WordDump | Media.PipeText | Media.CellPerLine | Media.LayoutDump;

    // Layouts that cannot show an empty cell are never given one.
    const Media ShowBlanks = Grids;

    /// <summary>Every kind of dirt, in the order it is planted: words first, then what the file format does to them.</summary>
    public static ImmutableArray<DirtEntry> All { get; } =
    [
        .. ValueDirt.All.Select(value => new DirtEntry(value.Kind, MediaOf(value.Kind), value.Plant)),
        .. LabelDirt.All.Select(label => new DirtEntry(label.Kind, Media.All, label.Plant) { On = label.On }),
        new(DirtKind.ExtraColumn, Media.WordDump | Media.HtmlPage | Media.WordDocument, ExtraColumnDirt.Plant),
        new(DirtKind.SpacedLetters, Grids | Media.CellPerLine, LabelDirt.SpaceLetters),
        new(DirtKind.HeadingWording, Media.All, HeadingDirt.Reword) { On = "heading" },
        new(DirtKind.HeadingDebris, Media.WordDump | Media.HtmlPage | Media.WordDocument, HeadingDirt.Smear) { On = "heading" },
        new(DirtKind.RunInHeading, Media.WordDump | Media.HtmlPage | Media.WordDocument | Media.PipeText, HeadingDirt.RunIn) { On = "heading" },
        new(DirtKind.WrongNumerals, Media.All, HeadingDirt.Misnumber) { On = "heading" },
        .. TitleDirt.All.Select(title => new DirtEntry(title.Kind, Media.All, title.Plant) { On = "title" }),
        new(DirtKind.NoteUnderTable, Media.All, TextDirt.NoteUnderTable),
        new(DirtKind.SentenceBeforeTable, Media.All, TextDirt.SentenceBeforeTable),
        new(DirtKind.Footnote, Media.WordDocument, TextDirt.Footnote),
        new(DirtKind.PortalFrame, Media.HtmlPage, TextDirt.Date),
        .. Of(Media.HtmlPage, "encoding", DirtKind.Gb18030, DirtKind.UndeclaredGb18030),
        .. Of(Media.HtmlPage | Text, "encoding", DirtKind.ByteOrderMark),
        .. Of(Media.HtmlPage, null, DirtKind.LayoutTable, DirtKind.SplitDigits, DirtKind.OfficeBlanks, DirtKind.Ruby),
        .. Of(Media.HtmlPage, "spans", DirtKind.OtherSpans, DirtKind.UnmergedCells),
        .. Of(Media.HtmlPage | Media.WordDump | Media.WordDocument, null, DirtKind.BrokenLabels),
        .. Of(Media.WordDocument, null, DirtKind.AutomaticNumbers, DirtKind.TrackedChanges, DirtKind.TextBox),
        .. Of(Media.PipeText, "bars", DirtKind.LeadingBar, DirtKind.NoTrailingBar, DirtKind.PaddedRows, DirtKind.MarkdownRule),
        .. Of(Media.CellPerLine, "lines", DirtKind.BlankLines, DirtKind.BarLines, DirtKind.CutCells),
        .. Of(Media.LayoutDump, null, DirtKind.PageNumbers, DirtKind.WrappedLabels, DirtKind.RepeatedHeader),
        .. Of(Text, null, DirtKind.CarriageReturns, DirtKind.InvisibleCharacters),
    ];

    static Media MediaOf(DirtKind kind) => kind switch
    {
        DirtKind.BlankCell => ShowBlanks,
        DirtKind.SeeAttachment or DirtKind.TwoNumbers => Grids,
        _ => Media.All,
    };

    // The writer plants these itself: they change nothing of what is said.
    static IEnumerable<DirtEntry> Of(Media media, string? on, params DirtKind[] kinds) =>
        kinds.Select(kind => new DirtEntry(kind, media, (report, _) => report.With(new PlantedDirt(kind))) { On = on });
}
