using System.Diagnostics;
using Dapper;
using SearchService.Corpus;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Durability;

/// <summary>The process is killed in the middle of an ingest: what it had acknowledged is there, and nothing is there by half.</summary>
public sealed class KilledIngestTests : IDisposable
{
    const int Reports = 1000 / 6 * 6;
    const int Kills = 20;

    readonly TempFolder _documents = new();
    readonly TempFolder _data = new();
    int _killed;

    public void Dispose()
    {
        _documents.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task Loses_no_acknowledged_report_and_leaves_none_half_there()
    {
        WriteDocuments();
        var random = new Random(20);
        var acknowledged = new HashSet<string>();
        // Each ingest has documents of its own, so that every kill meets work that is not done yet.
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.UnionWith(await IngestAndKill(random.Next(300, 3000), $"batch-{kill}"));
            ShouldBeWhole(acknowledged);
        }
        acknowledged.UnionWith(await IngestAndKill(Timeout.Infinite, "."));
        acknowledged.Should().HaveCount(Reports);
        _killed.Should().BePositive();
        ShouldBeWhole(acknowledged);
    }

    void WriteDocuments()
    {
        foreach (var (index, report) in ReportCorpus.Generate(new(Seed: 7, Agencies: Reports / 6)).Index())
        {
            var folder = Directory.CreateDirectory(Path.Combine(_documents.Path, $"batch-{index % Kills}"));
            File.WriteAllBytes(Path.Combine(folder.FullName, report.File.Name), report.File.Bytes.Span);
        }
    }

    async Task<IEnumerable<string>> IngestAndKill(int afterMilliseconds, string folder)
    {
        using var ingest = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "ingest", Path.Combine(_documents.Path, folder), "--data", _data.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = ingest.StandardOutput.ReadToEndAsync();
        var errors = ingest.StandardError.ReadToEndAsync();
        await Task.WhenAny(ingest.WaitForExitAsync(), Task.Delay(afterMilliseconds));
        if (!ingest.HasExited)
        {
            ingest.Kill();
            _killed++;
        }
        await errors;
        return from line in (await output).Split('\n')
               let fields = line.Split('\t')
               where fields.Length >= 3 && fields[0] is "accepted" or "unchanged" or "version"
               select fields[2];
    }

    void ShouldBeWhole(HashSet<string> acknowledged)
    {
        var store = ReportStore.Open(_data.Path);
        store.Verify().Should().BeEmpty();
        using var connection = new Database(_data.Path).Open();
        var stored = connection.Query<(string Key, int Sections, int Cells)>("""
            SELECT v.agency || '-' || v.year, (SELECT count(*) FROM section s WHERE s.version = v.id), (SELECT count(*) FROM cell c WHERE c.version = v.id) FROM version v
            """).ToList();
        stored.Where(report => report.Sections < 4 || report.Cells < 198).Should().BeEmpty();
        acknowledged.Except(stored.Select(report => report.Key)).Should().BeEmpty();
        stored.Should().OnlyHaveUniqueItems(report => report.Key);
    }
}
