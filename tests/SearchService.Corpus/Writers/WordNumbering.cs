using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Corpus.Writers;

/// <summary>The list whose numbers Word prints before headings: 一、 二、.</summary>
static class WordNumbering
{
    const int Id = 1;

    public static Numbering OfHeadings() => new(
        new AbstractNum(new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.ChineseCountingThousand },
            new LevelText { Val = "%1、" })
        { LevelIndex = 0 })
        { AbstractNumberId = Id },
        new NumberingInstance(new AbstractNumId { Val = Id }) { NumberID = Id });

    public static ParagraphProperties Properties() =>
        new(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = Id }));
}
