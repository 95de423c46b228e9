namespace SearchService.Corpus;

/// <summary>
/// A seeded source of chance (SplitMix64). The platform's own generator promises no sequence across versions, and the corpus must be
/// the same bytes on every machine; for the same reason nothing here takes a logarithm or a root.
/// </summary>
public sealed class Dice(ulong state)
{
    ulong _state = state;

    /// <summary>Dice for one purpose: independent of what was drawn for another.</summary>
    public static Dice For(ulong seed, string purpose) => new(Seed(seed, purpose));

    /// <summary>Dice for one numbered purpose.</summary>
    public static Dice For(ulong seed, int purpose) => new(Mixed(seed ^ Mixed((ulong)purpose + 1)));

    /// <summary>A seed made of another and a name.</summary>
    public static ulong Seed(ulong seed, string purpose)
    {
        // FNV-1a over UTF-16 units: string.GetHashCode differs between processes.
        var hash = 14695981039346656037UL ^ Mixed(seed);
        foreach (var unit in purpose)
            hash = (hash ^ unit) * 1099511628211UL;
        return Mixed(hash);
    }

    /// <summary>Sixty-four random bits.</summary>
    public ulong Next() => Mixed(_state += 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 up to and without the limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A number between two bounds, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The place of one of several, each as likely as its weight.</summary>
    public int Weighted(IReadOnlyList<int> weights)
    {
        var ticket = Below(weights.Sum());
        var index = 0;
        while ((ticket -= weights[index]) >= 0)
            index++;
        return index;
    }

    /// <summary>How many of so many trials succeed, each with so many chances of a hundred.</summary>
    public int Successes(int trials, int percent) => Enumerable.Range(0, trials).Count(_ => Percent(percent));

    /// <summary>The same items in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }
        return shuffled;
    }

    static ulong Mixed(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
