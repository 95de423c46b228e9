using System.IO.Compression;
using System.Text;
using SearchService.Ingest;

namespace SearchService.Tests.Ingest;

public class ArchiveTests
{
    static readonly IngestLimits Small = new() { MaxBytes = 4_000_000, MaxArchiveFiles = 5, MaxArchiveBytes = 6_000_000 };

    static readonly byte[] Text = Encoding.UTF8.GetBytes("清河市水务局2023年政府信息公开工作年度报告");

    [Fact]
    public void Files_come_in_order_with_their_bytes_and_folders_do_not()
    {
        var files = Files(Zip(Encoding.UTF8, ("b/", []), ("b/一.txt", Text), ("a.txt", [1, 2])));
        files.Select(file => file.Name).Should().Equal("b/一.txt", "a.txt");
        files[0].Source!.Name.Should().Be("一.txt");
        files[0].Source!.Bytes.ToArray().Should().Equal(Text);
    }

    [Fact]
    public void A_link_in_an_archive_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = archive.CreateEntry("a.txt");
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var link = entry.Open();
            link.Write("/etc/passwd"u8);
        }
        Files(bytes.ToArray()).Single().Refusal!.Value.Reason.Should().Be("link");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    public void Names_without_the_flag_are_read_in_either_encoding(string encoding)
    {
        // The framework writes no such name without the flag, so one of the same length in ASCII is replaced.
        var name = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes("水务局.txt") ?? Encoding.UTF8.GetBytes("水务局.txt");
        var zip = Zip(null, (new string('x', name.Length), Text));
        for (int at; (at = zip.AsSpan().IndexOf(Encoding.ASCII.GetBytes(new string('x', name.Length)))) >= 0;)
            name.CopyTo(zip, at);
        Files(zip).Single().Name.Should().Be("水务局.txt");
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("a/../../b.txt")]
    [InlineData("/etc/a.txt")]
    [InlineData(@"..\a.txt")]
    [InlineData(@"C:\a.txt")]
    public void A_name_that_leads_out_is_refused_and_the_rest_goes_on(string name)
    {
        var files = Files(Zip(Encoding.UTF8, (name, Text), ("a.txt", Text)));
        (files[0].Refusal!.Value.Reason, files[0].Source, files[1].Source!.Name).Should().Be(("unsafeName", null, "a.txt"));
    }

    [Fact]
    public void What_systems_hide_is_left_out() =>
        Files(Zip(Encoding.UTF8, ("__MACOSX/a.txt", Text), (".DS_Store", Text), ("b/.a", Text), ("a.txt", Text))).Should().ContainSingle();

    [Fact]
    public void An_archive_in_an_archive_is_refused() =>
        Files(Zip(Encoding.UTF8, ("inner.txt", Zip(Encoding.UTF8, ("a.txt", Text))))).Single().Refusal!.Value.Reason.Should().Be("nestedArchive");

    [Fact]
    public void A_document_that_is_a_package_is_no_archive()
    {
        var docx = Zip(Encoding.UTF8, ("[Content_Types].xml", Text), ("word/document.xml", Text));
        Archive.IsOne(new MemoryStream(docx)).Should().BeFalse();
        Files(Zip(Encoding.UTF8, ("a.docx", docx))).Single().Source!.Bytes.ToArray().Should().Equal(docx);
    }

    [Fact]
    public void A_file_that_bursts_is_refused_and_costs_nothing() =>
        Files(Zip(Encoding.UTF8, ("zeros", new byte[3_000_000]), ("a.txt", Text))).Select(file => file.Refusal?.Reason).Should().Equal("tooLarge", null);

    [Fact]
    public void All_files_together_have_a_limit()
    {
        var noise = new byte[3_500_000];
        new Random(1).NextBytes(noise);
        Files(Zip(Encoding.UTF8, ("a", noise), ("b", noise), ("c", Text))).Select(file => file.Refusal?.Reason).Should().Equal(null, "tooLarge", null);
    }

    [Fact]
    public void Too_many_files_are_refused_at_once() =>
        Files(Zip(Encoding.UTF8, [.. Enumerable.Range(0, 6).Select(number => ($"{number}.txt", Text))])).Single().Should().Match<ArchiveFile>(file => file.Name == "" && file.Refusal!.Value.Reason == "tooLarge");

    [Fact]
    public void A_damaged_file_is_refused_alone()
    {
        var noise = new byte[5000];
        new Random(2).NextBytes(noise);
        var zip = Zip(Encoding.UTF8, ("a", noise), ("b.txt", Text));
        zip.AsSpan(200, 3000).Fill(0xFF);
        Files(zip).Select(file => file.Refusal?.Reason).Should().Equal("damaged", null);
    }

    // The check value of the standard.
    [Fact]
    public void The_checksum_is_that_of_the_standard() => Checksum.Of("123456789"u8).Should().Be(0xCBF43926);

    [Fact]
    public void Any_bytes_are_an_archive_or_none_without_an_exception()
    {
        var dice = new Random(3);
        var zip = Zip(Encoding.UTF8, ("a.txt", Text), ("b.txt", Text));
        for (var round = 0; round < 2000; round++)
        {
            var bytes = zip[..dice.Next(1, zip.Length + 1)];
            for (var change = dice.Next(4); change > 0; change--)
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            if (Archive.IsOne(new MemoryStream(bytes)))
                Files(bytes).Should().OnlyContain(file => file.Source == null ^ file.Refusal == null);
        }
    }

    static List<ArchiveFile> Files(byte[] zip) => [.. new Archive(Small).Files(new MemoryStream(zip))];

    static byte[] Zip(Encoding? names, params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
            foreach (var (name, bytes) in files)
                using (var entry = archive.CreateEntry(name).Open())
                    entry.Write(bytes);
        return stream.ToArray();
    }
}
