using SearchService.Ingest;
using SearchService.Ingest.Readers;

namespace SearchService.Tests.Ingest.Readers;

/// <summary>Other programs at work: sh plays those that behave and those that do not.</summary>
public sealed class ChildProcessTests
{
    [Fact]
    public void It_hands_the_document_over_and_takes_the_file_that_was_made() =>
        Run("cat in in > out").Should().BeOfType<ChildResult.Done>().Which.Output.Should().Equal(1, 2, 3, 1, 2, 3);

    [Fact]
    public void Its_folder_is_gone_afterwards()
    {
        using var marks = new Support.TempFolder();
        var mark = Path.Combine(marks.Path, "folder");
        Run($"pwd > '{mark}'; touch out");
        Directory.Exists(File.ReadAllText(mark).Trim()).Should().BeFalse();
    }

    [Fact]
    public void A_program_that_is_not_installed_is_missing() =>
        new ChildProcess("no-such-program", IngestLimits.Default).Run("in", default, "out", _ => []).Should().BeOfType<ChildResult.Missing>();

    [Fact]
    public void A_crash_is_a_failure() => Run("kill -SEGV $$").Should().BeOfType<ChildResult.Failed>();

    [Fact]
    public void A_program_that_makes_nothing_has_failed() => Run("true").Should().BeOfType<ChildResult.Failed>();

    [Fact]
    public void A_program_that_takes_too_long_is_ended_with_its_children()
    {
        using var marks = new Support.TempFolder();
        var mark = Path.Combine(marks.Path, "child");
        Run($"sleep 600 & echo $! > '{mark}'; wait", new() { MaxTime = TimeSpan.FromSeconds(0.5) }).Should().BeOfType<ChildResult.TimedOut>();
        // What is killed dies when the system finds time for it.
        SpinWait.SpinUntil(() => !IsRunning(File.ReadAllText(mark).Trim()), TimeSpan.FromSeconds(30)).Should().BeTrue();
    }

    [Fact]
    public void A_program_that_writes_too_much_is_stopped() =>
        Run("head -c 100000000 /dev/zero > out", new() { MaxUnpackedBytes = 1024 * 1024 }).Should().Match<ChildResult>(result => result is ChildResult.Failed || result is ChildResult.TooLarge);

    [Fact]
    public void A_program_that_takes_too_much_memory_fails() =>
        Run("dd if=/dev/zero of=out bs=400M count=1", new() { MaxMemory = 100 * 1024 * 1024 }).Should().BeOfType<ChildResult.Failed>();

    [Fact]
    public void Whoever_asked_may_stop_it()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));
        FluentActions.Invoking(() => new ChildProcess("sh", IngestLimits.Default).Run("in", default, "out", _ => ["-c", "sleep 600"], soon.Token)).Should().Throw<OperationCanceledException>();
    }

    static ChildResult Run(string script, IngestLimits? limits = null) =>
        new ChildProcess("sh", limits ?? IngestLimits.Default).Run("in", new byte[] { 1, 2, 3 }, "out", _ => ["-c", script]);

    // A child that was ended may stay listed until its parent has taken notice: that is no life.
    static bool IsRunning(string id) => File.Exists($"/proc/{id}/stat") && File.ReadAllText($"/proc/{id}/stat").Split(' ')[2] != "Z";
}
