using System.Runtime.CompilerServices;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>A row that holds all phrases of a query, as the function <c>collect</c> sees it.</summary>
readonly unsafe ref struct Fts5Match(Fts5ExtensionApi* api, nint context)
{
    readonly Fts5ExtensionApi* _api = api;
    readonly nint _context = context;

    public int RowId => checked((int)_api->RowId(_context));

    /// <summary>Where a phrase of the query stands.</summary>
    // Not inlined: inside the try block of the caller the call would go through a stub, at twice the cost.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public PhrasePlaces PlacesOf(int phrase)
    {
        Fts5PhraseIterator rest;
        int column, position;
        if (_api->PhraseFirst(_context, phrase, &rest, &column, &position) is var code and not 0)
            throw new InvalidOperationException($"FTS5 could not read the places of a phrase: code {code}.");
        return new(column < 0 ? PhrasePlaces.None : position, (byte*)rest.A, (byte*)rest.B);
    }
}
