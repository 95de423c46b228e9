using System.Runtime.CompilerServices;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>A row that holds all phrases of a query, as the function <c>collect</c> sees it.</summary>
readonly unsafe ref struct Fts5Match(Fts5ExtensionApi* api, nint context)
{
    readonly Fts5ExtensionApi* _api = api;
    readonly nint _context = context;

    public int RowId => checked((int)_api->RowId(_context));

    /// <summary>Reads where a phrase stands, in order: the column in the upper half, the position in the lower.</summary>
    /// <param name="phrase">Which phrase of the query.</param>
    /// <param name="places">Takes the places; grows where it is too short.</param>
    /// <returns>How many there are.</returns>
    // Not inlined: inside the try block of the caller each call into SQLite would go through a stub, at twice the cost.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int ReadPlaces(int phrase, ref long[] places)
    {
        Fts5PhraseIterator iterator;
        int column, position, count = 0;
        var next = _api->PhraseNext;
        if (_api->PhraseFirst(_context, phrase, &iterator, &column, &position) is var code and not 0)
            throw new InvalidOperationException($"FTS5 could not read the places of a phrase: code {code}.");
        for (; column >= 0; next(_context, &iterator, &column, &position))
        {
            if (count == places.Length)
                Array.Resize(ref places, 2 * count);
            places[count++] = ((long)column << 32) + position;
        }
        return count;
    }
}
