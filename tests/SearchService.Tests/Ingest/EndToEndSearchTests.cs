using System.Text;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Tests.Engines;
using SearchService.Tests.Support;
using SearchService.Text;

namespace SearchService.Tests.Ingest;

/// <summary>From the bytes of real documents to the answer: what stands in the raw file outside its tables is found, as often as it stands there.</summary>
public sealed class EndToEndSearchTests
{
    [SharedReportsFact]
    public async Task Runs_of_real_documents_outside_their_tables_are_found_as_often_as_they_stand_there()
    {
        var documents = SharedReports.TextDocuments.Select((name, index) => new RawDocument(name, index)).ToList();
        using var stored = new StoredReports(documents.Select(document => document.Read()));
        var random = new Random(12);
        var (exact, rounds) = (0, Rounds.Of(2_000));
        for (var round = 0; round < rounds; round++)
        {
            var run = documents[random.Next(documents.Count)].DrawRun(random);
            var results = await stored.Engine.SearchAsync(new(new Query.Run(run)) { Size = SearchRequest.MaxSize }, CancellationToken.None);
            var found = results.Hits.ToDictionary(hit => hit.Report.Agency.Name, hit => hit.Occurrences);
            foreach (var document in documents)
            {
                // At least what stands in lines of prose; at most what stands anywhere, headings and labels of tables included.
                var (prose, anywhere) = (document.InProse(run), document.Anywhere(run));
                found.GetValueOrDefault(document.Agency).Should().BeInRange(prose, anywhere, "that is how often “{0}” stands in {1}", run, document.Name);
                exact += prose == anywhere ? 1 : 0;
            }
        }
        exact.Should().BeGreaterThan(rounds * documents.Count * 3 / 4, "the two bounds must meet nearly always");
    }

    sealed class RawDocument(string name, int index)
    {
        readonly SourceFile _file = SharedReports.Read(name);
        readonly List<string> _prose = [.. Lines(name).Where(line => line.Contains('。') && !line.Contains('\t') && !line.Contains('|')).SelectMany(HanRuns)];
        readonly string _anywhere = string.Concat(Lines(name).SelectMany(HanRuns));

        public string Name => name;

        public string Agency { get; } = $"云岭省第{index}局";

        public Report Read() => ((IngestOutcome.Accepted)new IngestPipeline().Read(_file, new() { Agency = Agency, Year = Sidecar.Of(name).Year })).Report;

        public string DrawRun(Random random)
        {
            var run = _prose[random.Next(_prose.Count)];
            var length = random.Next(1, Math.Min(12, run.Length) + 1);
            return run.Substring(random.Next(run.Length - length + 1), length);
        }

        public int InProse(string run) => _prose.Sum(text => Count(text, run));

        public int Anywhere(string run) => Count(_anywhere, run);

        static string[] Lines(string name) => Encoding.UTF8.GetString(SharedReports.Read(name).Bytes.Span).Split('\n');

        // Folded characters, for traditional documents; white space does not end a run, every other sign does.
        static IEnumerable<string> HanRuns(string line) => string
            .Concat(CharacterFolding.Fold(line).Where(sign => !char.IsWhiteSpace(sign)).Select(sign => sign is >= '\u4E00' and <= '\u9FFF' ? sign : '.'))
            .Split('.', StringSplitOptions.RemoveEmptyEntries);

        static int Count(string text, string run)
        {
            var count = 0;
            for (var at = text.IndexOf(run, StringComparison.Ordinal); at >= 0; at = text.IndexOf(run, at + 1, StringComparison.Ordinal))
                count++;
            return count;
        }
    }
}
