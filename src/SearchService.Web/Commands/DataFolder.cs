using System.CommandLine;
using SearchService.Sqlite;

namespace SearchService.Web.Commands;

/// <summary>The folder with the store: <c>--data DIR</c>, else the variable, else <c>index-data</c> in the current folder.</summary>
static class DataFolder
{
    public const string Variable = "SearchService__Data";
    const string Default = "index-data";

    /// <summary>The option every verb takes.</summary>
    public static Option<string?> Option() => new("--data") { Description = $"数据目录，默认 {Default} / The data folder", HelpName = "DIR" };

    /// <summary>The folder meant.</summary>
    public static string Of(string? stated) => stated ?? Environment.GetEnvironmentVariable(Variable) ?? Default;

    /// <summary>Whether it is the default one, which gets samples while it is empty.</summary>
    public static bool IsDefault(string? stated) => stated is null && Environment.GetEnvironmentVariable(Variable) is null;

    /// <summary>The database in the folder meant, or null where none was made yet: verbs that only look make none.</summary>
    public static Database? Existing(string? stated) => File.Exists(Path.Combine(Of(stated), Database.FileName)) ? new(Of(stated)) : null;

    /// <summary>Says that there is none.</summary>
    public static int ReportMissing(string? stated, TextWriter error)
    {
        error.WriteLine($"{Of(stated)} 里没有数据库，请先用 ingest 导入。There is no store in this folder; ingest something first.");
        return CommandLine.Refused;
    }
}
