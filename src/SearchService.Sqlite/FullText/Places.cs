using SearchService.Sqlite.FullText.Native;

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

    /// <summary>Takes the places of a phrase instead of those it holds.</summary>
    /// <param name="phrase">The places.</param>
    /// <param name="offset">How far towards the beginning each is moved. One that would leave the text is negative and stays no match for anything.</param>
    public void Take(PhrasePlaces phrase, int offset)
    {
        if (_places.Length < phrase.Most)
            _places = new int[2 * phrase.Most];
        var places = _places;
        var count = 0;
        while (phrase.Next())
            places[count++] = phrase.Place - offset;
        Count = count;
    }

    /// <summary>Keeps the places that have one of a phrase's at a distance after them: a merge of two ascending lists.</summary>
    public void KeepThoseBefore(PhrasePlaces phrase, int offset)
    {
        var places = _places.AsSpan(0, Count);
        var (at, kept) = (0, 0);
        while (at < places.Length && phrase.Next())
        {
            while (at < places.Length && places[at] + offset < phrase.Place)
                at++;
            if (at < places.Length && places[at] + offset == phrase.Place)
                places[kept++] = places[at++];
        }
        Count = kept;
    }

    /// <summary>Keeps the places whose stretch is followed closely by one of the others, with no stop between: a merge of three ascending lists.</summary>
    /// <param name="length">How long a stretch is from each of these places.</param>
    /// <param name="others">Where it may go on.</param>
    /// <param name="most">How many positions may lie between.</param>
    /// <param name="stops">What must not lie between.</param>
    public void KeepThoseFollowedBy(int length, Places others, int most, Places stops)
    {
        var (next, stop, kept) = (0, 0, 0);
        foreach (var place in All)
        {
            var end = place + length;
            next = others.FirstFrom(end, next);
            if (next == others.Count)
                break;
            stop = stops.FirstFrom(end, stop);
            if (others._places[next] - end <= most && (stop == stops.Count || stops._places[stop] >= others._places[next]))
                _places[kept++] = place;
        }
        Count = kept;
    }

    // The index of the first that is not before a place; none before the index it is sought from is.
    int FirstFrom(int place, int index)
    {
        while (index < Count && _places[index] < place)
            index++;
        return index;
    }
}
