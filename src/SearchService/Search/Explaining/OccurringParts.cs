namespace SearchService.Search.Explaining;

/// <summary>Finds the longest parts of a run that occur. What begins or ends like a run that occurs, occurs: so each end of a part is found by halving, with few questions.</summary>
/// <param name="units">The run.</param>
/// <param name="occurs">Asks whether a part occurs.</param>
sealed class OccurringParts(RunUnits units, Func<Query.Run, ValueTask<bool>> occurs)
{
    readonly int _end = Math.Min(units.Count, WiderSearch.LongestRun);

    /// <summary>Parts that do not overlap, in their order: the longest is chosen first. One character by itself says nothing and is left out.</summary>
    public async ValueTask<List<Query>> FindAsync()
    {
        var (taken, chosen) = (new bool[_end], new List<(int Start, int End)>());
        foreach (var part in (await MaximalAsync()).OrderByDescending(part => part.End - part.Start))
            if (Left(part, taken) is var (start, end) && (end - start > 1 || (end - start == 1 && (units.IsWord(start) || units.Count == 1))))
            {
                taken.AsSpan(start..end).Fill(true);
                chosen.Add((start, end));
            }
        return [.. chosen.Order().Select(part => units.Part(part.Start, part.End - part.Start))];
    }

    static (int Start, int End) Left((int Start, int End) part, bool[] taken)
    {
        var (start, end) = part;
        while (start < end && taken[start])
            start++;
        while (start < end && taken[end - 1])
            end--;
        return (start, end);
    }

    // Every part that occurs and cannot be made longer, from left to right; each ends further than the one before.
    async ValueTask<List<(int Start, int End)>> MaximalAsync()
    {
        var parts = new List<(int Start, int End)>();
        for (var (start, end) = (0, 0); end < _end;)
        {
            if (!await OccursAsync(end, end + 1))
            {
                start = ++end;
                continue;
            }
            start = await FirstStartAsync(start, end);
            end = await LastEndAsync(start, end + 1);
            parts.Add((start, end));
        }
        return parts;
    }

    // The first place from which a part reaches over this end; the end itself is known to be one.
    async ValueTask<int> FirstStartAsync(int from, int end)
    {
        var reaches = end;
        while (from < reaches)
            if ((from + reaches) / 2 is var middle && await OccursAsync(middle, end + 1))
                reaches = middle;
            else
                from = middle + 1;
        return reaches;
    }

    // The last place a part from here reaches to; this end is known to be reached.
    async ValueTask<int> LastEndAsync(int start, int end)
    {
        var tooFar = _end + 1;
        while (tooFar - end > 1)
            if ((end + tooFar) / 2 is var middle && await OccursAsync(start, middle))
                end = middle;
            else
                tooFar = middle;
        return end;
    }

    ValueTask<bool> OccursAsync(int start, int end) => occurs(units.Part(start, end - start));
}
