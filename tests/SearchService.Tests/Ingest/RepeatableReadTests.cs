using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SearchService.Corpus;
using SearchService.Corpus.Writers;
using SearchService.Tests.Support;
using SearchService.Tests.Web.Commands;

namespace SearchService.Tests.Ingest;

/// <summary>The verb <c>read</c> prints the same bytes for the same file, whatever its format, and asks no network.</summary>
public sealed class RepeatableReadTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<Media> Formats => [.. DocumentWriter.All.Select(writer => writer.Media)];

    public static TheoryData<string> Documents => [.. SharedReports.Documents];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_report_in_any_format_is_printed_alike_twice(Media format)
    {
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 5, Agencies: 1) { From = 2017, To = 2021 }).ToList();
        foreach (var printed in new[] { reports[0], reports[^1] }.Select(one => Press.Print(one, format, Dice.For(5, "twice"))))
            await IsPrintedAlikeTwice(Saved(printed.File.Name, printed.File.Bytes.ToArray()));
    }

    [SharedReportsProgramTheory("pdftotext")]
    [MemberData(nameof(Documents))]
    public Task A_real_document_is_printed_alike_twice(string document) => IsPrintedAlikeTwice(Path.Combine(SharedReports.Folder, document));

    [NeedsProgramFact("soffice")]
    public Task A_document_of_another_word_processor_is_printed_alike_twice() => IsPrintedAlikeTwice(Saved("a.rtf", Encoding.ASCII.GetBytes(Rtf(""))));

    [Fact]
    public Task A_page_that_names_other_addresses_asks_for_none_of_them() => AsksNobody("a.html", address => Encoding.UTF8.GetBytes($"""
        <html><head><base href="{address}/"><link rel="stylesheet" href="{address}/a.css"><script src="{address}/a.js"></script></head>
        <body><img src="{address}/a.png"><iframe src="{address}/a.html"></iframe><p>桃溪市水务局2023年政府信息公开工作年度报告</p><p>一、总体情况</p><p>运转平稳。</p></body></html>
        """));

    [Fact]
    public Task A_Word_document_that_names_other_addresses_asks_for_none_of_them() => AsksNobody("a.docx", address =>
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add(archive, "word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="{address}/a.dotx" TargetMode="External"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="{address}/a.png" TargetMode="External"/></Relationships>""");
            Add(archive, "word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>桃溪市水务局2023年政府信息公开工作年度报告</w:t></w:r></w:p><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:body></w:document>""");
        }
        return stream.ToArray();
    });

    [NeedsProgramFact("soffice")]
    public Task A_document_of_another_word_processor_that_names_other_addresses_asks_for_none_of_them() =>
        AsksNobody("a.rtf", address => Encoding.ASCII.GetBytes(Rtf(@"{\field{\*\fldinst INCLUDEPICTURE """ + address + @"/a.png"" \\d}{\fldrslt }}")));

    static async Task IsPrintedAlikeTwice(string path)
    {
        var (first, second) = (await CommandLineRun.Of("read", path), await CommandLineRun.Of("read", path));
        second.Should().Be(first);
        (first.Output + first.Error).Should().NotBeEmpty();
    }

    async Task AsksNobody(string name, Func<string, byte[]> document)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        (await CommandLineRun.Of("read", Saved(name, document($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}")))).Output.Should().Contain("2023");
        listener.Pending().Should().BeFalse();
    }

    string Saved(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    static string Rtf(string more) => $@"{{\rtf1\ansi\uc0 {more}{Escaped("桃溪市水务局2023年政府信息公开工作年度报告")}\par {Escaped("一、总体情况")}\par {Escaped("运转平稳。")}\par}}";

    static string Escaped(string text) => string.Concat(text.Select(character => character < 128 ? $"{character}" : $@"\u{(int)(short)character} "));
}
