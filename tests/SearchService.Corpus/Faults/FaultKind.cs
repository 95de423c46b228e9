namespace SearchService.Corpus.Faults;

/// <summary>The faults and the dirt that can be planted in a report, by name.</summary>
public enum FaultKind
{
    /// <summary>The total of one result's row is wrong: that row's sum and the sum of the column of totals fail.</summary>
    WrongRowTotal,

    /// <summary>The total of one applicant's column is wrong: （七）总计.</summary>
    WrongColumnTotal,

    /// <summary>One cell at the crossing of a result and an applicant is wrong.</summary>
    WrongCell,

    /// <summary>The total of 行政复议 or of one kind of 行政诉讼 is wrong.</summary>
    WrongChallengeTotal,

    /// <summary>A cell that should hold a number is empty.</summary>
    BlankCell,

    /// <summary>上年结转 is not what the year before carried forward, while all sums within the report hold.</summary>
    CarriedForwardMismatch,

    /// <summary>现行有效件数 does not follow from the year before.</summary>
    InForceMismatch,

    /// <summary>The form of 2019 in a year that should use that of 2021.</summary>
    StaleForm,

    /// <summary>The form of 2021 with the first block of 2019's.</summary>
    MixedForm,

    /// <summary>（六）其他处理 in one row in a form that has three.</summary>
    SingleRowOtherwiseClosed,

    /// <summary>A bookmark of Word glued to a paragraph.</summary>
    Bookmark,

    /// <summary>附件1 above the title.</summary>
    Attachment,

    /// <summary>Some section headings have lost their numeral.</summary>
    LostNumerals,

    /// <summary>Numerals of section headings turned into <c>2、</c> and sub-headings into <c>（1）</c>.</summary>
    OddNumerals,

    /// <summary>Numbers of the tables in full-width digits.</summary>
    FullWidthDigits,

    /// <summary>Spaces beside numbers in cells.</summary>
    SpacedCells,

    /// <summary>Labels broken over lines within their cell.</summary>
    BrokenLabels,

    /// <summary>The whole document in traditional characters.</summary>
    TraditionalScript,
}
