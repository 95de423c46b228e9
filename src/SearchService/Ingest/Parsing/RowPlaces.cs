namespace SearchService.Ingest.Parsing;

/// <summary>Which rows of the form the printed rows are, where some are known by their labels.</summary>
static class RowPlaces
{
    /// <summary>A row whose label is lost or misprinted.</summary>
    public const int Unknown = -1;

    /// <summary>A row that is none of the form's, or cannot be told for sure.</summary>
    public const int Foreign = -2;

    /// <summary>
    /// The places with unknown ones filled in between two known rows where just as many rows of the form are missing.
    /// A row with an ambiguous label (其他, 总计) is known only where all others stand before and after it in order.
    /// </summary>
    /// <param name="places">For each printed row its place in the form, <see cref="Unknown"/> or <see cref="Foreign"/>.</param>
    /// <param name="count">How many rows the form has.</param>
    /// <param name="isAmbiguous">Whether a place's label may stand for others.</param>
    /// <param name="mayBe">Whether what stands around an unknown row speaks for a place, or says nothing.</param>
    public static int[] Filled(int[] places, int count, Func<int, bool> isAmbiguous, Func<int, int, bool> mayBe)
    {
        int[] filled = [.. places.Select((place, at) => place >= 0 && isAmbiguous(place) && !IsInOrder(places, at) ? Foreign : place)];
        for (var at = 0; at < filled.Length; at++)
            if (filled[at] == Unknown)
                at = Fill(filled, at, count, mayBe);
        return filled;
    }

    static bool IsInOrder(int[] places, int at) =>
        places[..at].All(place => place < places[at]) && places[(at + 1)..].All(place => place < 0 || place > places[at]);

    static int Fill(int[] places, int start, int count, Func<int, int, bool> mayBe)
    {
        var end = start;
        while (end < places.Length && places[end] == Unknown)
            end++;
        var before = start == 0 ? -1 : places[start - 1];
        var after = end == places.Length ? count : places[end];
        var fits = before != Foreign && after - before - 1 == end - start
            && Enumerable.Range(start, end - start).All(at => mayBe(at, before + 1 + at - start));
        for (var at = start; at < end && fits; at++)
            places[at] = before + 1 + at - start;
        return end;
    }
}
