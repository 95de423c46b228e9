namespace SearchService.Corpus.Dirt;

/// <summary>The dirt that can be planted on a report's paper, by name. All of it is seen in real documents; none of it is a fault of the numbers.</summary>
public enum DirtKind
{
    /// <summary>Some numbers in full-width digits.</summary>
    FullWidthNumber,

    /// <summary>Some cells are empty.</summary>
    BlankCell,

    /// <summary>A slash for nothing.</summary>
    Slash,

    /// <summary>A dash for nothing.</summary>
    Dash,

    /// <summary>The word 无 for nothing.</summary>
    NoneWord,

    /// <summary>The unit beside the number: 12件.</summary>
    UnitInCell,

    /// <summary>An amount in 元 where the form says 万元.</summary>
    YuanInCell,

    /// <summary>A remark in brackets beside the number.</summary>
    Remark,

    /// <summary>见附件 in the place of a number.</summary>
    SeeAttachment,

    /// <summary>Two numbers in one cell.</summary>
    TwoNumbers,

    /// <summary>Zeros run together: 00.</summary>
    LeadingZero,

    /// <summary>Commas between thousands.</summary>
    ThousandsSeparators,

    /// <summary>本年增/减 with its sign: 增10, -11, +3, 减2.</summary>
    SignedChange,

    /// <summary>White space beside numbers.</summary>
    SpacesInCell,

    /// <summary>Labels that lost characters: 其他法律行政止公开.</summary>
    LostCharacters,

    /// <summary>Labels with a character too many: 现行有效件件.</summary>
    DoubledCharacters,

    /// <summary>规范性文件 for 行政规范性文件 in the form of 2021.</summary>
    RenamedRow,

    /// <summary>Hints for filling in, printed into the headers.</summary>
    HeaderHints,

    /// <summary>Labels cut to what matters: 1.逾期不补正.</summary>
    ShortLabels,

    /// <summary>Other quotation marks, or none, about 三安全一稳定.</summary>
    OtherQuotes,

    /// <summary>A space within 第二十条 第（一）项.</summary>
    SpacedItem,

    /// <summary>第二十条(一)项 without its second 第.</summary>
    ItemWithoutOrdinal,

    /// <summary>Numerals of rows in another notation: 1、 １． （1）.</summary>
    OtherNumerals,

    /// <summary>A column that the form does not have.</summary>
    ExtraColumn,

    /// <summary>Letters of labels set apart: 三 、本 年 度.</summary>
    SpacedLetters,

    /// <summary>Headings of sections in another wording.</summary>
    HeadingWording,

    /// <summary>A stray bar or letter before a heading.</summary>
    HeadingDebris,

    /// <summary>The last heading in the middle of a paragraph, its line end lost.</summary>
    RunInHeading,

    /// <summary>Headings with a numeral that is not theirs.</summary>
    WrongNumerals,

    /// <summary>The title's year in Chinese numerals.</summary>
    ChineseYear,

    /// <summary>A space between the title's year and 年.</summary>
    SpacedYear,

    /// <summary>The title's year in full-width digits.</summary>
    FullWidthYear,

    /// <summary>The doubled words 2019年度…年度报告 in the title.</summary>
    DoubledTitleWords,

    /// <summary>A note below a table.</summary>
    NoteUnderTable,

    /// <summary>A sentence between heading and table.</summary>
    SentenceBeforeTable,

    /// <summary>A portal around the document: navigation, buttons, counters, a table of metadata, a foot.</summary>
    PortalFrame,

    /// <summary>The document within a table that only places it on the page.</summary>
    LayoutTable,

    /// <summary>GB18030, declared as gb2312.</summary>
    Gb18030,

    /// <summary>GB18030 without any declaration.</summary>
    UndeclaredGb18030,

    /// <summary>A byte order mark before UTF-8.</summary>
    ByteOrderMark,

    /// <summary>Digits and labels split over elements.</summary>
    SplitDigits,

    /// <summary>Non-breaking spaces and Word's empty elements in cells.</summary>
    OfficeBlanks,

    /// <summary>Labels broken over lines within their cell.</summary>
    BrokenLabels,

    /// <summary>Rows of numbers whose cells are merged otherwise than those of their header.</summary>
    OtherSpans,

    /// <summary>Empty cells where the form has merged ones.</summary>
    UnmergedCells,

    /// <summary>The sound of characters printed above them.</summary>
    Ruby,

    /// <summary>Numerals of headings that Word prints and does not write.</summary>
    AutomaticNumbers,

    /// <summary>Tracked changes that nobody accepted.</summary>
    TrackedChanges,

    /// <summary>A paragraph in a text box.</summary>
    TextBox,

    /// <summary>A note at the foot of a page.</summary>
    Footnote,

    /// <summary>A bar before the first cell of a row.</summary>
    LeadingBar,

    /// <summary>No bar after the last cell of a row.</summary>
    NoTrailingBar,

    /// <summary>Rows filled up with empty cells.</summary>
    PaddedRows,

    /// <summary>The rule of Markdown below a table's first row.</summary>
    MarkdownRule,

    /// <summary>Empty lines between cells.</summary>
    BlankLines,

    /// <summary>A line with a bar below every cell.</summary>
    BarLines,

    /// <summary>Labels cut in two by an empty line.</summary>
    CutCells,

    /// <summary>Page numbers between the lines.</summary>
    PageNumbers,

    /// <summary>Long labels going on in the line below their numbers.</summary>
    WrappedLabels,

    /// <summary>The table's head once more on the next page.</summary>
    RepeatedHeader,

    /// <summary>Lines that end as Windows ends them.</summary>
    CarriageReturns,

    /// <summary>Marks of no width between characters.</summary>
    InvisibleCharacters,
}
