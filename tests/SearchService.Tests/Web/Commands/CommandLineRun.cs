using SearchService.Web.Commands;

namespace SearchService.Tests.Web.Commands;

/// <summary>A command line, run in process: what it printed and its exit code.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What went to standard output.</param>
/// <param name="Error">What went to standard error.</param>
sealed record CommandLineRun(int Code, string Output, string Error)
{
    public static async Task<CommandLineRun> Of(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return new(await CommandLine.RunAsync(args, Program.Verbs, output, error), output.ToString(), error.ToString());
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
