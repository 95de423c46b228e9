using System.Buffers;
using SearchService.Ingest;
using SearchService.Tests.Support;
using SearchService.Web.Uploads;

namespace SearchService.Tests.Web.Uploads;

/// <summary>Files on disk that wait for a person.</summary>
public sealed class WaitingFilesTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static SourceFile File(string name) => new(name, "text"u8.ToArray());

    string[] Left => Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "uploads"));

    [Fact]
    public void Some_come_while_others_go()
    {
        var waiting = new WaitingFiles(_folder.Path, TimeProvider.System);
        Parallel.For(0, 8, _ =>
        {
            for (var round = 0; round < 100; round++)
            {
                var id = waiting.Keep([File("a"), File("b"), File("a")]);
                waiting.NamesOf(id!).Should().Equal("a", "b", "a");
                waiting.Discard(id!);
                waiting.NamesOf(id!).Should().BeNull();
            }
        });
        Left.Should().BeEmpty();
    }

    [Fact]
    public void What_could_not_be_written_whole_does_not_stay()
    {
        using var broken = new FailingMemory();
        var waiting = new WaitingFiles(_folder.Path, TimeProvider.System);
        var keep = () => waiting.Keep([File("a"), new("b", broken.Memory)]);
        keep.Should().Throw<IOException>();
        Left.Should().BeEmpty();
    }

    [Fact]
    public void What_was_taken_away_by_half_is_taken_away_the_next_time()
    {
        var waiting = new WaitingFiles(_folder.Path, TimeProvider.System);
        var id = waiting.Keep([File("a")])!;
        Directory.Move(Path.Combine(_folder.Path, "uploads", id), Path.Combine(_folder.Path, "uploads", id + ".part"));
        waiting.Discard(id);
        Left.Should().BeEmpty();
    }

    // Read once for its hash; the second time, as a full disk would, it fails.
    sealed class FailingMemory : MemoryManager<byte>
    {
        int _reads;

        public override Span<byte> GetSpan() => _reads++ == 0 ? new byte[4] : throw new IOException("No space left on device.");

        public override Memory<byte> Memory => CreateMemory(4);

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
