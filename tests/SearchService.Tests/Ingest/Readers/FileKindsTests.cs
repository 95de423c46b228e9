using System.Text;
using SearchService.Ingest.Readers;

namespace SearchService.Tests.Ingest.Readers;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("", FileKind.Empty)]
    [InlineData(" \r\n\t", FileKind.Empty)]
    [InlineData("年度报告", FileKind.PlainText)]
    [InlineData("%PDF-1.7\n", FileKind.Pdf)]
    [InlineData("PK\u0003\u0004", FileKind.Zip)]
    [InlineData("{\\rtf1", FileKind.Rtf)]
    [InlineData("\uFEFF\n<!DOCTYPE html><title>年报</title>", FileKind.Html)]
    [InlineData("<div class=\"a\"><p>年报</p></div>", FileKind.Html)]
    [InlineData("a < b，年报", FileKind.PlainText)]
    [InlineData("年报\0年报", FileKind.Binary)]
    public void A_kind_is_told_by_content(string content, FileKind kind) => FileKinds.Of(Encoding.UTF8.GetBytes(content)).Should().Be(kind);

    [Fact]
    public void Zeros_are_binary() => FileKinds.Of(new byte[1000]).Should().Be(FileKind.Binary);

    [Fact]
    public void Utf16_with_its_mark_is_text() => FileKinds.Of([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a年报")]).Should().Be(FileKind.PlainText);
}
