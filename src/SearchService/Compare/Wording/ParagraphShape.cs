namespace SearchService.Compare.Wording;

/// <summary>What became of a paragraph as a whole, from the left side to the right.</summary>
public enum ParagraphShape
{
    /// <summary>It stands among the others where it stood.</summary>
    Kept,

    /// <summary>It changed places with others.</summary>
    Moved,

    /// <summary>It became two.</summary>
    Split,

    /// <summary>Two became one.</summary>
    Joined,

    /// <summary>It is gone.</summary>
    Dropped,

    /// <summary>It is new.</summary>
    New,
}
