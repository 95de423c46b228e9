using System.Collections.Immutable;
using System.Text;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>Says of every piece of a document whether it is title, heading, narrative or table. Table text is never narrative, and notes under a table are.</summary>
sealed class SectionSplitter
{
    readonly List<BodyPart> _parts = [];
    SectionKind _section = SectionKind.Preamble;
    bool _inTable;

    /// <summary>The pieces in the document's order.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="headings">The headings by the index of their block.</param>
    /// <param name="title">The indexes of the title's lines.</param>
    /// <param name="lists">The indexes of indicator lists.</param>
    public static ImmutableArray<BodyPart> Split(ImmutableArray<DocumentBlock> blocks, SortedDictionary<int, HeadingMatch> headings, IReadOnlySet<int> title, IReadOnlySet<int> lists)
    {
        var splitter = new SectionSplitter();
        for (var index = 0; index < blocks.Length; index++)
            if (lists.Contains(index))
                splitter.TakeList(blocks[index]);
            else
                splitter.Take(blocks[index], headings.GetValueOrDefault(index), title.Contains(index));
        splitter.EndTable();
        return [.. splitter._parts];
    }

    /// <summary>The sections that the pieces make.</summary>
    public static ImmutableArray<Section> SectionsOf(IEnumerable<BodyPart> parts)
    {
        var sections = new List<(SectionKind Kind, string Heading, StringBuilder Text)> { (SectionKind.Preamble, "", new()) };
        foreach (var part in parts)
        {
            if (part.Role == BodyRole.Heading)
                sections.Add((part.Section!.Value, part.Text, new()));
            if (part.Role == BodyRole.Text)
                sections[^1].Text.Append(part.Text).Append('\n');
        }
        return [.. sections.Where(section => section.Heading.Length + section.Text.Length > 0).Select(section => new Section(section.Kind, section.Heading, section.Text.ToString()))];
    }

    void Take(DocumentBlock block, HeadingMatch? heading, bool isTitle)
    {
        if (heading is not null)
            TakeHeading(heading, (DocumentBlock.Paragraph)block);
        else if (isTitle)
            _parts.Add(new(BodyRole.Title, block));
        else if (IsTable(block))
            TakeTable(block);
        else
            TakeText(block);
    }

    void TakeList(DocumentBlock block)
    {
        EndTable();
        _parts.Add(new(BodyRole.Statistics, block));
    }

    void TakeHeading(HeadingMatch heading, DocumentBlock.Paragraph paragraph)
    {
        EndTable();
        _section = heading.Kind!.Value;
        _parts.Add(new(BodyRole.Heading, paragraph with { Text = heading.Heading }, _section));
        if (heading.Rest.Length > 0)
            _parts.Add(new(BodyRole.Text, paragraph with { Text = heading.Rest }));
    }

    void TakeTable(DocumentBlock block)
    {
        _parts.Add(new(BodyRole.Table, block));
        _inTable |= block is DocumentBlock.Paragraph || HeadingFinder.OpensTable(block);
    }

    void TakeText(DocumentBlock block)
    {
        EndTable();
        _parts.Add(new(BodyRole.Text, block));
    }

    bool IsTable(DocumentBlock block) =>
        block is not DocumentBlock.Paragraph paragraph || (TableInk.CanBe(paragraph) && (_inTable || BeginsTable(paragraph)));

    // 行政复议 on a line of its own begins the table in its own section, and is a sub-heading in others.
    bool BeginsTable(DocumentBlock.Paragraph paragraph) =>
        _section is SectionKind.ProactiveDisclosure or SectionKind.Requests or SectionKind.Challenges
            ? HeadingFinder.BeginsTable(paragraph)
            : HeadingFinder.OpensTable(paragraph) && !LabelText.Core(paragraph.Text).StartsWith("行政复议", StringComparison.Ordinal);

    // Lines after the last number or label were taken for table text too soon.
    void EndTable()
    {
        for (var last = _parts.Count - 1; _inTable && last >= 0 && _parts[last] is { Role: BodyRole.Table, Block: DocumentBlock.Paragraph line } && !TableInk.IsCertain(line); last--)
            _parts[last] = _parts[last] with { Role = BodyRole.Text };
        _inTable = false;
    }
}
