using SearchService.Ingest.Readers;

namespace SearchService.Tests.Ingest.Readers;

public sealed class ListNumberTests
{
    static readonly int[] Numbers = [1, 10, 27, 101];

    [Theory]
    [InlineData("decimal", "1 10 27 101")]
    [InlineData("decimalZero", "01 10 27 101")]
    [InlineData("decimalFullWidth", "１ １０ ２７ １０１")]
    [InlineData("chineseCountingThousand", "一 十 二十七 101")]
    [InlineData("japaneseCounting", "一 十 二十七 101")]
    [InlineData("ideographDigital", "一 一〇 二七 101")]
    [InlineData("chineseLegalSimplified", "壹 拾 贰拾柒 101")]
    [InlineData("upperLetter", "A J 27 101")]
    [InlineData("lowerRoman", "i x xxvii ci")]
    [InlineData("upperRoman", "I X XXVII CI")]
    [InlineData("decimalEnclosedCircle", "① ⑩ 27 101")]
    [InlineData("ideographTraditional", "甲 癸 27 101")]
    [InlineData("bullet", "   ")]
    public void Numbers_print_as_Word_prints_them(string format, string printed) =>
        string.Join(' ', Numbers.Select(number => ListNumber.Print(number, format))).Should().Be(printed);
}
