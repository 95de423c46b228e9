using System.IO.Compression;
using System.Text;
using SearchService.Corpus.Writers;
using SearchService.Ingest.Readers;

namespace SearchService.Corpus.Fuzzing;

/// <summary>The documents to spoil, by what reads them.</summary>
sealed class FuzzStock
{
    // Of a thousand documents. What needs another program is slow, and is drawn where there is any.
    static readonly (FuzzKind Kind, int Weight)[] Weights =
    [
        (FuzzKind.Text, 450), (FuzzKind.Page, 250), (FuzzKind.Docx, 170), (FuzzKind.Archive, 55), (FuzzKind.Manifest, 48), (FuzzKind.Pdf, 25), (FuzzKind.Office, 2),
    ];

    readonly ILookup<FuzzKind, byte[]> _documents;
    readonly List<(FuzzKind Kind, int Weight)> _weights;

    /// <summary>Takes stock.</summary>
    /// <param name="seed">The seed of generated documents.</param>
    /// <param name="others">Documents beside them.</param>
    /// <param name="programs">Whether to make PDF, DOC, RTF and ODT with the programs that are installed.</param>
    public FuzzStock(ulong seed, IEnumerable<byte[]> others, bool programs)
    {
        var dice = Dice.For(seed, "fuzzed documents");
        var reports = ReportCorpus.Generate(new CorpusPlan(seed, 4) { From = 2020, To = 2022, FaultPercent = 30 }).ToList();
        var written = reports.SelectMany(report => DocumentWriter.All, (report, writer) => Press.Print(report, writer.Media, dice).File.Bytes.ToArray());
        var made = programs ? reports.Take(3).SelectMany(report => MadeByPrograms(report, dice)) : [];
        _documents = others.Concat(written).Concat(made).ToLookup(KindOf);
        _weights = [.. Weights.Where(kind => kind.Kind is FuzzKind.Archive or FuzzKind.Manifest || _documents.Contains(kind.Kind))];
    }

    /// <summary>A document drawn by chance.</summary>
    public (FuzzKind Kind, byte[] Bytes) Draw(Dice dice)
    {
        var kind = _weights[dice.Weighted([.. _weights.Select(kind => kind.Weight)])].Kind;
        return (kind, kind switch { FuzzKind.Archive => Archive(dice), FuzzKind.Manifest => Manifest(dice), _ => dice.Pick([.. _documents[kind]]) });
    }

    static IEnumerable<byte[]> MadeByPrograms(GeneratedReport report, Dice dice)
    {
        var docx = Press.Print(report, Media.WordDocument, dice).File.Bytes.ToArray();
        var page = Press.Print(report, Media.PdfPage, dice).File.Bytes.ToArray();
        return ((byte[]?[])[Programs.Pdf(page), .. ((string[])["pdf", "doc", "rtf", "odt"]).Select(extension => Programs.Converted(docx, extension))]).OfType<byte[]>();
    }

    static FuzzKind KindOf(byte[] document) => FileKinds.Of(document) switch
    {
        FileKind.PlainText => FuzzKind.Text,
        FileKind.Html => FuzzKind.Page,
        FileKind.Pdf => FuzzKind.Pdf,
        FileKind.Zip when !PackageMutation.IsOpenDocument(document) => FuzzKind.Docx,
        _ => FuzzKind.Office,
    };

    byte[] Archive(Dice dice)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            for (var files = dice.Between(1, 4); files > 0; files--)
            {
                using var file = archive.CreateEntry($"{dice.Pick((string[])["2023/", "", "年报/"])}{files}").Open();
                file.Write(dice.Pick([.. _documents[dice.Pick((FuzzKind[])[FuzzKind.Text, FuzzKind.Page, FuzzKind.Docx])]]));
            }
        return bytes.ToArray();
    }

    // It names files that stand beside it, its own folder, and some that do not exist.
    static byte[] Manifest(Dice dice)
    {
        var lines = Enumerable.Range(0, dice.Between(1, 30)).Select(line => $"{dice.Pick((string[])["one.txt", "two", ".", "absent.txt", "\"one.txt\""])},某市审计局{line},{dice.Between(2019, 2026)},某省/某市,https://example.org/{line}");
        return Encoding.UTF8.GetBytes(string.Join(dice.Pick((string[])["\n", "\r\n"]), lines.Prepend("path,agency,year,region,source_url")));
    }
}

/// <summary>What reads a document.</summary>
public enum FuzzKind
{
    /// <summary>The reader of plain text in its layouts.</summary>
    Text,

    /// <summary>The reader of web pages.</summary>
    Page,

    /// <summary>The reader of DOCX.</summary>
    Docx,

    /// <summary>pdftotext and what reads its words.</summary>
    Pdf,

    /// <summary>LibreOffice: DOC, RTF, ODT.</summary>
    Office,

    /// <summary>The reader of ZIP archives of reports.</summary>
    Archive,

    /// <summary>The reader of manifests.</summary>
    Manifest,
}
