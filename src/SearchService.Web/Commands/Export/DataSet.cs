using SearchService.Reports;
using SearchService.Web.Api.Tables;

namespace SearchService.Web.Commands.Export;

/// <summary>The tables of the open data set. Names and words are those of the API.</summary>
static class DataSet
{
    /// <summary>The tables, each of which has a file for each year.</summary>
    public static IReadOnlyList<DataTable> Tables { get; } = [Reports(), Sections(), Cells(), Statistics(), Findings(), Warnings()];

    static DataTable<JudgedReport> Reports() => new("reports", "每行一份现行年报 / A current report", report => [report],
        new("agency", "机关标识 / The agency's id", item => item.Report.Agency!.Id),
        new("name", "机关名称 / The agency's name", item => item.Report.Agency!.Name),
        new("region", "地区，自上而下 / The region, from the top", item => item.Report.Agency!.Region?.Path),
        new("level", "层级 / The level", item => item.Report.Agency!.Level is { } level ? Word.Of(level) : null),
        new("type", "类型 / The type", item => item.Report.Agency!.Type is { } type ? Word.Of(type) : null),
        new("year", "年度 / The year reported on", item => item.Report.Year),
        new("title", "印出的标题 / The title as printed", item => item.Report.Title),
        new("format", "表式：2021、2019、2021+2019、narrative / The form of the tables", item => item.Report.Form.Id),
        new("publishedOn", "发布或落款日期，按印出的精度 / The date of publication, as far as it is stated", item => item.Report.PublishedOn),
        new("version", "版本号 / The number of the version", item => item.Stored.Version),
        new("sample", "是否为虚构样例 / Whether it is a fictional sample", item => item.Stored.Sample),
        new("fileName", "原件文件名 / The original's name", item => item.Report.Source.FileName),
        new("sha256", "原件的 SHA-256 / The hash of the original", item => item.Report.Source.Sha256),
        new("url", "原件网址 / Where the original was published", item => item.Report.Source.Url),
        new("formerKey", "人工更正机关、年度前的 key / The key it had before a person corrected agency or year", item => item.Stored.Moved?.From),
        new("movedBy", "更正人 / Who corrected it", item => item.Stored.Moved?.Word.By),
        new("movedAt", "更正时间 / When", item => item.Stored.Moved?.Word.At),
        new("moveReason", "更正理由 / Why", item => item.Stored.Moved?.Word.Reason));

    static DataTable<Section> Sections() => new("sections", "每行一个部分的正文 / The narrative of a section", report => report.Report.Sections,
        new("section", "部分：overview、proactiveDisclosure、requests、challenges、problems、otherMatters、preamble、other / Which section", section => Word.Of(section.Kind)),
        new("heading", "印出的标题 / The heading as printed", section => section.Heading),
        new("text", "正文，不含表格，一段一行 / The text without tables, a line a paragraph", section => section.Text));

    static DataTable<Cell> Cells() => new("cells", "每行一个统计表单元格；文件中没有的不列 / A cell of the statistics tables; what the document does not hold is not here", report => report.Report.Counts,
        ReportFields.OfCell);

    static DataTable<Statistic> Statistics() => new("statistics", "每行 2019 年以前统计表的一个数 / A number of an indicator list before 2019", report => report.Report.Statistics,
        ReportFields.OfStatistic);

    static DataTable<Outcome> Findings() => new("findings", "每行一条不成立的勾稽关系 / A sum that fails", report => report.Outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails),
        ReportFields.OfOutcome);

    static DataTable<Warning> Warnings() => new("warnings", "每行一条读取提示 / Something a reader should know", report => report.Report.Warnings,
        new("code", "提示代码 / A stable word", warning => warning.Code),
        new("message", "说明 / A sentence", warning => warning.Message));
}
