using System.CommandLine;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;

namespace SearchService.Web.Commands;

/// <summary><c>read FILE</c>: prints what is read of a document as JSON; stores nothing.</summary>
static class ReadVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "一个文件 / A document" };
        var verb = new Command("read", "读出一份年报，以 JSON 打印，不保存 / Print a report as JSON; nothing is stored") { file, DataFolder.Option() };
        var stated = new StatedOptions(verb);
        verb.SetAction(parsed => Run(
            new InputFile(parsed.GetValue(file)!).Read(new IngestPipeline(), stated.Read(parsed)), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return verb;
    }

    static int Run(IngestOutcome outcome, TextWriter output, TextWriter error) => outcome switch
    {
        IngestOutcome.Accepted accepted => Print(accepted.Report, output),
        IngestOutcome.Quarantined quarantined => Explain(quarantined.Reason, quarantined.Message, quarantined.Partial, output, error),
        IngestOutcome.Refused refused => Explain(refused.Reason, refused.Message, null, output, error),
        _ => throw new InvalidOperationException($"There is no outcome {outcome.GetType()}."),
    };

    static int Print(Report report, TextWriter output)
    {
        output.WriteLine(ApiJson.Print(ReportBody.Of(report, Reconciliation.Of(report))));
        return CommandLine.Well;
    }

    static int Explain(string reason, string message, Report? partial, TextWriter output, TextWriter error)
    {
        if (partial is not null)
            Print(partial, output);
        error.WriteLine($"{reason}：{message}");
        return CommandLine.Refused;
    }
}
