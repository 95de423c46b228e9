using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary>
/// The command line. Exit code 0: all went well; 1: some input was refused or quarantined, or something was not found; 2: wrong usage.
/// </summary>
static class CommandLine
{
    public const int Well = 0, Refused = 1, WrongUsage = 2;

    // How long requests under way may take to end when the server is told to stop.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="verbs">The verbs; the first is meant where none is given.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where errors go, one sentence each.</param>
    public static async Task<int> RunAsync(string[] args, Command[] verbs, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("政府信息公开工作年度报告的全文检索与比较 / Full-text search and comparison of government-information-disclosure annual reports");
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);

        string[] words = NamesNoVerb(args) ? [verbs[0].Name, .. args] : args;
        // A query may begin with “@”: it names no file of further words.
        var parsed = root.Parse(words, new() { ResponseFileTokenReplacer = null });
        foreach (var fault in parsed.Errors)
            await error.WriteLineAsync($"用法有误：{fault.Message} Wrong usage; see --help.");
        return parsed.Errors.Count > 0 ? WrongUsage : await RunAsync(parsed, output, error);
    }

    // What stands in the way outside the program is told in a sentence; a fault of our own keeps its trace.
    static async Task<int> RunAsync(ParseResult parsed, TextWriter output, TextWriter error)
    {
        try
        {
            return await parsed.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Patience });
        }
        catch (OptionsValidationException wrong)
        {
            foreach (var failure in wrong.Failures)
                await error.WriteLineAsync($"设置有误：{failure} Wrong setting.");
            return WrongUsage;
        }
        catch (Exception told) when (told is UnsteadyOrderException or SearchTimeoutException)
        {
            await error.WriteLineAsync(told.Message);
            return Refused;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException)
        {
            await error.WriteLineAsync($"无法继续：{fault.Message.ReplaceLineEndings(" ")} This machine is in the way.");
            return Refused;
        }
    }

    // With nothing, or with options before any word, the first verb is meant.
    static bool NamesNoVerb(string[] args) => args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"));
}
