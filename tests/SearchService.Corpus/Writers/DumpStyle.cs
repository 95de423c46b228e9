namespace SearchService.Corpus.Writers;

/// <summary>The habits of the person whose Word document was dumped, and its dirt.</summary>
public sealed record DumpStyle
{
    /// <summary>An empty line after every paragraph.</summary>
    public bool Spaced { get; init; }

    /// <summary>What paragraphs begin with: nothing, or two ideographic spaces.</summary>
    public string Indent { get; init; } = "";

    /// <summary>Labels of narrow columns broken after two characters: 商业⏎企业.</summary>
    public bool NarrowColumns { get; init; }

    /// <summary>Long labels broken wherever the line ended.</summary>
    public bool BrokenLabels { get; init; }

    /// <summary>The line 附件1 above the title.</summary>
    public bool Attachment { get; init; }

    /// <summary>A bookmark glued to a paragraph.</summary>
    public bool Bookmark { get; init; }

    /// <summary>Spaces before or after the numbers of some cells.</summary>
    public bool SpacedCells { get; init; }
}
