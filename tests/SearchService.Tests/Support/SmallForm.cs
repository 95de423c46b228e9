using System.IO.Compression;
using System.Text;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Support;

/// <summary>A short report whose one table has a row of three cells of the test's own, as a page or a Word document.</summary>
static class SmallForm
{
    static readonly string[] Columns = ["issued", "repealed", "in-force"];

    const string Title = "望溪县审计局2023年政府信息公开工作年度报告";

    /// <summary>The cells of 规章 as they are read of a page with this HTML in them.</summary>
    public static string InHtml(string issued, string repealed = "2", string inForce = "3") => Cells(Page(issued, repealed, inForce));

    /// <summary>The cells of 规章 as they are read of a Word document with this XML in them: paragraphs, or a text.</summary>
    public static string InWord(string issued, string repealed = "2", string inForce = "3") => Cells(Word(Paragraph("一、总体情况") + Table(Row("规章", issued, repealed, inForce))));

    /// <summary>The page.</summary>
    public static byte[] Page(string issued = "1", string repealed = "2", string inForce = "3", string before = "") => Encoding.UTF8.GetBytes($"""
        {before}<html><body><h1>{Title}</h1><p>一、总体情况</p><p>我局公开信息。</p><table><tr><td colspan=4>第二十条第（一）项</td></tr>
        <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
        <tr><td>规章</td><td>{issued}</td><td>{repealed}</td><td>{inForce}</td></tr><tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table></body></html>
        """);

    /// <summary>A Word document of this body below the title, with more parts.</summary>
    public static byte[] Word(string body, params (string Name, string Kind, string Xml)[] parts)
    {
        const string space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{Override("document", "document.main")}{string.Concat(parts.Where(part => part.Xml.Length > 0).Select(part => Override(part.Name, part.Kind)))}</Types>");
            Add(archive, "_rels/.rels", Relationships(Relationship("main", "officeDocument", "word/document.xml", "")));
            Add(archive, "word/document.xml", $"<w:document {space}><w:body>{Paragraph(Title)}{body}</w:body></w:document>");
            Add(archive, "word/_rels/document.xml.rels", Relationships(string.Concat(parts.Select((part, index) => Relationship($"r{index}", part.Kind, part.Xml.Length > 0 ? $"{part.Name}.xml" : part.Name, part.Xml.Length > 0 ? "" : " TargetMode=\"External\"")))));
            foreach (var (name, _, xml) in parts.Where(part => part.Xml.Length > 0))
                Add(archive, $"word/{name}.xml", xml.Replace("SPACE", space, StringComparison.Ordinal));
        }
        return bytes.ToArray();
    }

    /// <summary>A table of the form's first block with these rows.</summary>
    public static string Table(params string[] rows) => $"<w:tbl>{Row("第二十条第（一）项")}{Row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")}{string.Concat(rows)}{Row("行政规范性文件", "4", "5", "6")}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(Cell))}</w:tr>";

    public static string Cell(string content) => content.StartsWith("<w:tc>", StringComparison.Ordinal) ? content : $"<w:tc>{(content.StartsWith('<') ? content : Paragraph(content))}</w:tc>";

    public static string Paragraph(string text, string properties = "") => $"<w:p>{properties}{Run(text)}</w:p>";

    public static string Run(string text, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r>";

    /// <summary>The report read of a document that must be one.</summary>
    public static Report Read(byte[] bytes) => new IngestPipeline().Read(new("report", bytes)).Should().BeOfType<IngestOutcome.Accepted>().Which.Report;

    /// <summary>The cells of 规章: a number as its value, anything else as its state.</summary>
    public static string Cells(byte[] bytes)
    {
        var counts = Read(bytes).Counts;
        return string.Join(' ', Columns.Select(column => counts[$"disclosure/rules/{column}"] switch
        {
            null => "missing",
            { State: CellState.Number } cell => $"{cell.Value}",
            var cell => $"{cell.State}",
        }));
    }

    static string Override(string part, string kind) => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>";

    static string Relationships(string list) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{list}</Relationships>";

    static string Relationship(string id, string kind, string target, string mode) => $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"{mode}/>";

    static void Add(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
