using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace SearchService.Ingest.Readers;

/// <summary>
/// Another program at work on a document: in a folder of its own, within limits of time, memory and output, and ended with its
/// children when it exceeds them. What goes wrong inside it is a value and hurts nobody else.
/// </summary>
sealed class ChildProcess(string program, IngestLimits limits)
{
    /// <summary>Limits and silences a program before it starts; its name and arguments are never part of the script.</summary>
    const string Limited = """ulimit -v "$1"; ulimit -f "$2"; ulimit -c 0; shift 2; exec "$@" </dev/null >/dev/null 2>&1""";

    // The measure of ulimit -f. A program that reaches it is ended by the system, with a file exactly so long.
    const long Block = 512;

    long Blocks => limits.MaxUnpackedBytes / Block;

    /// <summary>True where the program is installed.</summary>
    public static bool IsInstalled(string program) => PathOf(program) is not null;

    /// <summary>Runs the program on one file and returns the file it makes.</summary>
    /// <param name="input">The name the document gets: fixed, never its own.</param>
    /// <param name="bytes">The document.</param>
    /// <param name="output">The name of the file the program makes.</param>
    /// <param name="arguments">Its arguments, given the folder it works in.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public ChildResult Run(string input, ReadOnlyMemory<byte> bytes, string output, Func<string, IEnumerable<string>> arguments, CancellationToken cancellation = default)
    {
        if (PathOf(program) is not { } path)
            return new ChildResult.Missing();
        var folder = Directory.CreateTempSubdirectory("search-service-");
        try
        {
            using (var file = File.Create(Path.Combine(folder.FullName, input)))
                file.Write(bytes.Span);
            return Run(Start(path, folder.FullName, arguments(folder.FullName)), Path.Combine(folder.FullName, output), cancellation);
        }
        catch (Win32Exception)
        {
            return new ChildResult.Failed();
        }
        finally
        {
            Remove(folder);
        }
    }

    ChildResult Run(ProcessStartInfo start, string output, CancellationToken cancellation)
    {
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        try
        {
            if (!WaitFor(process, cancellation))
                return new ChildResult.TimedOut();
        }
        finally
        {
            End(process);
        }
        return new FileInfo(output) is not { Exists: true } made ? new ChildResult.Failed()
            : made.Length >= Blocks * Block ? new ChildResult.TooLarge()
            : process.ExitCode != 0 ? new ChildResult.Failed()
            : new ChildResult.Done(File.ReadAllBytes(output));
    }

    // Looking for the children of a program that has ended finds none, and takes as long as reading a report.
    static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }

    bool WaitFor(Process process, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.MaxTime);
        try
        {
            process.WaitForExitAsync(time.Token).GetAwaiter().GetResult();
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    ProcessStartInfo Start(string path, string folder, IEnumerable<string> arguments)
    {
        IEnumerable<string> command = [path, .. arguments];
        // Windows has neither sh nor ulimit: there time and output are limited, memory is not.
        if (!OperatingSystem.IsWindows())
            command = ["/bin/sh", "-c", Limited, "sh", Number(limits.MaxMemory / 1024), Number(Blocks), .. command];
        var start = new ProcessStartInfo(command.First(), command.Skip(1)) { WorkingDirectory = folder, UseShellExecute = false, CreateNoWindow = true };
        // LibreOffice keeps settings and locks at home; each run is its own.
        start.Environment["HOME"] = start.Environment["TMPDIR"] = folder;
        return start;
    }

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    static string? PathOf(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program)).FirstOrDefault(File.Exists);

    // A child that was ended may still be closing a file.
    static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            Thread.Sleep(100);
            if (folder.Exists)
                folder.Delete(recursive: true);
        }
    }
}
