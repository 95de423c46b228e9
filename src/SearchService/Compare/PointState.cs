namespace SearchService.Compare;

/// <summary>Whether an agency's number of a year is there, else why not. Each is a thing of its own: none of them is zero.</summary>
public enum PointState
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>The store has nothing of this agency and year.</summary>
    Missing,

    /// <summary>Only a document in quarantine.</summary>
    Quarantined,

    /// <summary>The report's form does not have the fact.</summary>
    NotInThisForm,

    /// <summary>The form has the fact, but the document's cell is missing or could not be read.</summary>
    NotRead,

    /// <summary>The cell is there and empty.</summary>
    Blank,

    /// <summary>The agency printed that nothing applies.</summary>
    NotApplicable,

    /// <summary>Words without a number.</summary>
    Text,

    /// <summary>Ink from which no single number can be read.</summary>
    Unreadable,

    /// <summary>An amount in another unit than the form's; numbers are never converted.</summary>
    OtherUnit,

    /// <summary>A ratio whose denominator is 0.</summary>
    ZeroDenominator,
}
