namespace SearchService.Sqlite.FullText;

/// <summary>Where something stands in a row of the index, ascending: the column in the upper half of each number, the position in the lower. Used again for every row.</summary>
sealed class Places
{
    long[] _places = new long[64];

    public int Count { get; private set; }

    public ReadOnlySpan<long> All => _places.AsSpan(0, Count);

    public static int ColumnOf(long place) => (int)(place >> 32);

    public static int PositionOf(long place) => (int)place;

    public void Clear() => Count = 0;

    public void Add(long place)
    {
        if (Count == _places.Length)
            Array.Resize(ref _places, 2 * Count);
        _places[Count++] = place;
    }

    /// <summary>Moves every place towards the beginning. One that would leave its text stays no match for anything: its column changes or its position is negative.</summary>
    public void MoveBack(int offset)
    {
        foreach (ref var place in _places.AsSpan(0, Count))
            place -= offset;
    }

    /// <summary>Keeps the places that have one of the others at a distance after them: a merge of two ascending lists.</summary>
    public void KeepThoseBefore(Places others, int offset)
    {
        var places = _places.AsSpan(0, Count);
        var after = others.All;
        var kept = 0;
        for (int i = 0, j = 0; i < places.Length && j < after.Length;)
        {
            var difference = places[i] + offset - after[j];
            if (difference == 0)
                places[kept++] = places[i];
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        Count = kept;
    }

    /// <summary>The index of the first place that is not before this one.</summary>
    public int FirstFrom(long place)
    {
        var found = All.BinarySearch(place);
        return found < 0 ? ~found : found;
    }

    /// <summary>Whether one of the places lies from the one up to, but not at, the other.</summary>
    public bool AnyBetween(long from, long to) => FirstFrom(from) is var first && first < Count && _places[first] < to;
}
