using System.Text;
using SearchService.Ingest.Readers;

namespace SearchService.Tests.Ingest.Readers;

public sealed class TextDecoderTests
{
    const string Text = "2023年，我局主动公开政府信息31条，未收到政府信息公开申请。\n";

    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "GB18030", Gb18030.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_the_same_in_every_encoding(string encoding, byte[] bytes) => TextDecoder.Decode(bytes).Text.Should().Be(Text, encoding);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(40)]
    public void Broken_utf8_is_told_at_its_byte_and_never_taken_for_another_encoding(int characters)
    {
        var start = Encoding.UTF8.GetByteCount(Text[..Math.Min(characters, Text.Length - 1)]);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Text, 3)));
        byte[] broken = [.. bytes[..start], 0xE5, .. bytes[start..]];
        TextDecoder.Decode(broken).Should().Be(new DecodedText(null, start));
    }

    [Fact]
    public void A_text_cut_inside_its_last_character_is_broken_there() =>
        TextDecoder.Decode(Encoding.UTF8.GetBytes("政府信息").AsSpan(0, 11)).Should().Be(new DecodedText(null, 9));

    [Fact]
    public void A_pair_of_gb18030_cut_in_two_is_broken() =>
        TextDecoder.Decode([.. Gb18030.GetBytes(Text), 0xC8]).BrokenAt.Should().NotBeNull();
}
