using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SearchService.Search;
using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>A connection with the statements of the full-text search prepared. One search at a time.</summary>
sealed class SearchConnection : IDisposable
{
    readonly PairFrequencies _frequencies;
    readonly Statement _narrative, _character, _frequency;

    public SearchConnection(Database database, PairFrequencies frequencies)
    {
        _frequencies = frequencies;
        Connection = database.Open();
        Database.Run(Connection, "CREATE VIRTUAL TABLE temp.pair USING fts5vocab (main, narrative, row)");
        _narrative = new(Connection, "SELECT 1 FROM narrative WHERE narrative MATCH ?1 AND collect(narrative, ?2)");
        _character = new(Connection, "SELECT 1 FROM character WHERE character MATCH ?1 AND collect(character, ?2)");
        _frequency = new(Connection, "SELECT cnt FROM pair WHERE term = ?1");
    }

    public SqliteConnection Connection { get; }

    /// <summary>The sections that hold a term, how often and how prominently.</summary>
    public List<Posting> Find(Query.Term term, ReportColumns columns, CancellationToken cancellation)
    {
        if (term is Query.Run { Folded: var run } && (run.Length == 0 || Rune.GetRuneAt(run, 0).Utf16SequenceLength == run.Length))
            return run.Length == 0 ? [] : Count(run, columns, cancellation);
        var pieces = Pieces.Of(term, FrequencyOf);
        var collector = new TermCollector(term, pieces, columns, cancellation);
        Run(_narrative, pieces.Match, collector);
        return collector.Found;
    }

    List<Posting> Count(string character, ReportColumns columns, CancellationToken cancellation)
    {
        var counts = new CharacterCounts(columns, cancellation);
        foreach (var part in Tally.PartsUpTo(columns.LongestSection))
        {
            counts.Part = part;
            Run(_character, Phrase(Tally.WordFor(character, part)), counts);
        }
        return counts.Found();
    }

    /// <summary>Shows every row that holds a pair of neighbors.</summary>
    public void Visit(string pair, Collector collector) => Run(_narrative, Phrase(pair), collector);

    // Folded text holds no quotation mark.
    static string Phrase(string token) => $"\"{token}\"";


    /// <summary>How often a pair of neighbors stands in the index, or stood there lately.</summary>
    public long FrequencyOf(string pair) => _frequencies.Of(pair, Ask);

    static void Run(Statement statement, string match, Collector collector)
    {
        var handle = GCHandle.Alloc(collector);
        try
        {
            statement.Bind(1, match);
            statement.BindPointer(2, GCHandle.ToIntPtr(handle), CollectFunction.PointerType);
            while (statement.Step())
            {
            }
        }
        catch (SqliteException) when (collector.Failure is { } failure)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
        finally
        {
            statement.BindPointer(2, 0, CollectFunction.PointerType);
            handle.Free();
        }
    }

    long Ask(string pair)
    {
        _frequency.Bind(1, pair);
        var found = _frequency.Step() ? _frequency.Integer(0) : 0;
        _frequency.Reset();
        return found;
    }

    public void Dispose()
    {
        _narrative.Dispose();
        _character.Dispose();
        _frequency.Dispose();
        Connection.Dispose();
    }
}
