using System.CommandLine;
using SearchService.Sqlite;

namespace SearchService.Web.Commands;

/// <summary><c>verify</c>: checks the database and every stored hash.</summary>
static class VerifyVerb
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var verb = new Command("verify", "核对数据库与全部原件的哈希 / Check the database and every stored hash") { data };
        verb.SetAction(parsed => Run(parsed.GetValue(data), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return verb;
    }

    static int Run(string? stated, TextWriter output, TextWriter error)
    {
        if (DataFolder.Existing(stated) is not { } database)
            return DataFolder.ReportMissing(stated, error);
        using var store = ReportStore.Open(database);
        var faults = store.Verify().ToList();
        faults.ForEach(error.WriteLine);
        if (faults.Count == 0)
            output.WriteLine("完好。The store is sound.");
        return faults.Count == 0 ? CommandLine.Well : CommandLine.Refused;
    }
}
