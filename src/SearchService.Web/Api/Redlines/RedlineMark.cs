namespace SearchService.Web.Api.Redlines;

/// <summary>What a document says of words, or of the end of a paragraph.</summary>
enum RedlineMark
{
    /// <summary>They stand on both sides.</summary>
    Same,

    /// <summary>They went out: gone once changes are accepted.</summary>
    Gone,

    /// <summary>They came in: gone once changes are rejected.</summary>
    Come,

    /// <summary>They stand elsewhere on the right.</summary>
    MovedFrom,

    /// <summary>They stood elsewhere on the left.</summary>
    MovedTo,
}
