namespace SearchService.Compare.Wording;

/// <summary>What kind of words a piece of a difference is about, the slightest first: a piece that holds several is of the last of them.</summary>
public enum PieceKind
{
    /// <summary>The same in both.</summary>
    Same,

    /// <summary>The end of a paragraph. It tells that paragraphs were split or joined, and changes no wording.</summary>
    Break,

    /// <summary>White space inside a paragraph.</summary>
    Space,

    /// <summary>The same characters, half as wide or twice: （12） and (12).</summary>
    Width,

    /// <summary>The same characters in the other script, 公開 and 公开, or the other case.</summary>
    Script,

    /// <summary>Punctuation and symbols.</summary>
    Punctuation,

    /// <summary>A year: 2023年.</summary>
    Year,

    /// <summary>A number in digits, also of a month or day.</summary>
    Number,

    /// <summary>Anything else.</summary>
    Words,
}
