using System.CommandLine;
using System.Text;
using SearchService.Sqlite;
using SearchService.Web.Commands;
using SearchService.Web.Commands.Export;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, Verbs, Console.Out, Console.Error);

/// <summary>The one executable: its verbs, and the one place that names an engine.</summary>
public sealed partial class Program
{
    /// <summary>The verbs; the first is meant where none is given.</summary>
    internal static Command[] Verbs =>
    [
        ServeVerb.Create(Engine),
        IngestVerb.Create(),
        ReadVerb.Create(),
        CheckVerb.Create(),
        SearchVerb.Create(Engine),
        CompareVerb.Create(),
        AgenciesVerb.Create(),
        CorrectVerb.Create(),
        DismissVerb.Create(),
        ExportVerb.Create(),
        ReindexVerb.Create(),
        BackupVerb.Create(),
        VerifyVerb.Create(),
        HealthVerb.Create(),
    ];

    static SqliteSearchEngine Engine(Database database) => new(database);
}
