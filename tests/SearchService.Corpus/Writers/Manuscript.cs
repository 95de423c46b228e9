using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Writers;

/// <summary>A report ready to be written in any file format.</summary>
/// <param name="Parts">Its parts in reading order.</param>
public sealed record Manuscript(ImmutableArray<ManuscriptPart> Parts)
{
    /// <summary>Sets out a report.</summary>
    /// <param name="title">The lines of the title.</param>
    /// <param name="sections">Its sections; those of the tables have their table below their text.</param>
    /// <param name="form">The form of its tables.</param>
    /// <param name="counts">Their numbers.</param>
    /// <param name="signature">The lines at the end.</param>
    public static Manuscript Of(IEnumerable<string> title, IEnumerable<Section> sections, ReportForm form, Counts counts, IEnumerable<string> signature) => new(
    [
        .. title.Select(line => new ManuscriptPart.Title(line)),
        .. sections.SelectMany(section => PartsOf(section, form, counts)),
        .. signature.Select(line => new ManuscriptPart.Signature(line)),
    ]);

    /// <summary>The manuscript with every text changed.</summary>
    public Manuscript WithTexts(Func<string, string> change) => With(part => part switch
    {
        ManuscriptPart.Table table => table with { Grid = table.Grid.With(cell => cell with { Text = change(cell.Text) }) },
        _ => part with { Text = change(part.Text) },
    });

    /// <summary>The manuscript with every cell of its tables changed.</summary>
    public Manuscript WithCells(Func<LaidOutCell, LaidOutCell> change) =>
        With(part => part is ManuscriptPart.Table table ? table with { Grid = table.Grid.With(change) } : part);

    /// <summary>The manuscript with every part changed.</summary>
    public Manuscript With(Func<ManuscriptPart, ManuscriptPart> change) => new([.. Parts.Select(change)]);

    static IEnumerable<ManuscriptPart> PartsOf(Section section, ReportForm form, Counts counts) =>
    [
        .. section.Heading.Length > 0 ? [new ManuscriptPart.Heading(section.Heading, section.Kind)] : Array.Empty<ManuscriptPart>(),
        .. section.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => new ManuscriptPart.Paragraph(text)),
        .. form.Blocks.GroupBy(block => block.TableId).Where(table => table.Key == Headings.TableIn(section.Kind))
            .Select(table => new ManuscriptPart.Table(TableLayout.Of([.. table], counts))),
    ];
}

/// <summary>A part of a manuscript.</summary>
/// <param name="Text">What it says; nothing for a table.</param>
public abstract record ManuscriptPart(string Text)
{

    /// <summary>A line of the title.</summary>
    public sealed record Title(string Text) : ManuscriptPart(Text);

    /// <summary>The heading of a section.</summary>
    public sealed record Heading(string Text, SectionKind Section) : ManuscriptPart(Text);

    /// <summary>A paragraph of the narrative.</summary>
    public sealed record Paragraph(string Text) : ManuscriptPart(Text);

    /// <summary>A statistics table.</summary>
    public sealed record Table(LaidOutTable Grid) : ManuscriptPart("");

    /// <summary>A line of the signature: the agency, the date.</summary>
    public sealed record Signature(string Text) : ManuscriptPart(Text);

    /// <summary>A note at the foot of a page, printed at the end of the text.</summary>
    public sealed record Note(string Text) : ManuscriptPart(Text);
}
