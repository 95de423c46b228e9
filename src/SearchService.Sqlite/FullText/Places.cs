namespace SearchService.Sqlite.FullText;

/// <summary>The positions in one text at which something stands, ascending. Used again for every text.</summary>
sealed class Places
{
    int[] _places = new int[64];

    public int Count { get; private set; }

    public ReadOnlySpan<int> All => _places.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int place)
    {
        if (Count == _places.Length)
            Array.Resize(ref _places, 2 * Count);
        _places[Count++] = place;
    }

    /// <summary>Moves every place towards the beginning. One that would leave the text is negative and stays no match for anything.</summary>
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
    public int FirstFrom(int place)
    {
        var found = All.BinarySearch(place);
        return found < 0 ? ~found : found;
    }

    /// <summary>The first place that is not before this one; where there is none, one after all.</summary>
    public int NextFrom(int place) => FirstFrom(place) is var first && first < Count ? _places[first] : int.MaxValue;
}
