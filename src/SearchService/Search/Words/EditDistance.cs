namespace SearchService.Search.Words;

/// <summary>Levenshtein's distance: how many characters must be put in, taken out or changed to make one text of another.</summary>
static class EditDistance
{
    /// <summary>The distance, or more than <paramref name="most"/> where it is more.</summary>
    public static int Between(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
            return most + 1;
        var (above, row) = (Enumerable.Range(0, right.Length + 1).ToArray(), new int[right.Length + 1]);
        for (var i = 0; i < left.Length; i++, (above, row) = (row, above))
        {
            row[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
                row[j + 1] = Math.Min(Math.Min(row[j], above[j + 1]) + 1, above[j] + (left[i] == right[j] ? 0 : 1));
        }
        return above[^1];
    }
}
