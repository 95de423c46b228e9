using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>How a document leaves quarantine.</summary>
static class Release
{
    /// <summary>What to do, Chinese first.</summary>
    public static string Of(QuarantinedDocument document) => document.Reason switch
    {
        "needsIdentity" => $"指明机关和年度后重新导入：{Command(document)}。 State agency and year and ingest the file again.",
        "notAReport" or "comparison" or "blankForm" => $"如确为年报，指明机关和年度后重新导入：{Command(document)}；仍被隔离的，请提交年报本身。 If it is a report all the same, state whose it is; else give the report itself.",
        _ => "请提交该年报可读的版本（DOCX、HTML 或带文字层的 PDF）；原件仍保留在此。 Give a version of the report that can be read; the original is kept here.",
    };

    static string Command(QuarantinedDocument document) =>
        $"ingest --agency {document.AgencyName ?? "机关全称"} --year {document.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "年度"} \"{document.Source.FileName}\"";
}
