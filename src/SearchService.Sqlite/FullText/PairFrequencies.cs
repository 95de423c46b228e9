using System.Collections.Concurrent;

namespace SearchService.Sqlite.FullText;

/// <summary>How often pairs occur, remembered for all connections. Asking the index costs a walk through the pair's places; an old answer makes a query slower, never wrong.</summary>
sealed class PairFrequencies
{
    const int MostRemembered = 100_000;

    readonly ConcurrentDictionary<string, long> _frequencies = new();
    int _versions;

    /// <summary>Forgets what was learned when the index was less than half as large.</summary>
    public void Notice(int versions)
    {
        if (versions <= 2 * _versions && _frequencies.Count < MostRemembered)
            return;
        _versions = versions;
        _frequencies.Clear();
    }

    public long Of(string pair, Func<string, long> ask) => _frequencies.GetOrAdd(pair, ask);
}
