namespace SearchService.Compare.Wording;

/// <summary>What became of the words of a paragraph, the slightest change first.</summary>
public enum WordingChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Only white space, width, script and punctuation differ.</summary>
    FormOnly,

    /// <summary>Only numbers, dates and years differ, besides form.</summary>
    NumbersOnly,

    /// <summary>Words differ.</summary>
    Words,
}
