namespace SearchService.Web.Addresses;

/// <summary>Which lines of a comparison are shown: paragraphs of wordings, rows of tables.</summary>
enum ShownLines
{
    /// <summary>All.</summary>
    All,

    /// <summary>Those that differ, moved, came or went, or cannot be compared.</summary>
    Changed,

    /// <summary>Those that do not.</summary>
    Same,
}
