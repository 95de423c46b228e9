using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary>What a terminal can show that a file or a pipe should not hold.</summary>
static class Terminal
{
    /// <summary>The marks for an output: in color on a terminal, unless <c>NO_COLOR</c> (no-color.org) is set.</summary>
    public static WordingMarks MarksFor(TextWriter output) =>
        output == Console.Out && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? WordingMarks.Colored : WordingMarks.Plain;
}
