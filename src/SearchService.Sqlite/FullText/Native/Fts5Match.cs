using System.Runtime.CompilerServices;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>A row that holds all phrases of a query, as the function <c>collect</c> sees it.</summary>
readonly unsafe ref struct Fts5Match(Fts5ExtensionApi* api, nint context)
{
    readonly Fts5ExtensionApi* _api = api;
    readonly nint _context = context;

    public int RowId => checked((int)_api->RowId(_context));

    /// <summary>Reads where a phrase stands.</summary>
    /// <param name="phrase">Which phrase of the query.</param>
    /// <param name="places">Takes the places instead of those it holds.</param>
    // The list behind the iterator is read here: a call into SQLite for each place costs ten times as much as the place. Not inlined: inside the try block of the
    // caller each call would go through a stub, at twice the cost.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(int phrase, Places places)
    {
        Fts5PhraseIterator rest;
        int column, position;
        if (_api->PhraseFirst(_context, phrase, &rest, &column, &position) is var code and not 0)
            throw new InvalidOperationException($"FTS5 could not read the places of a phrase: code {code}.");
        places.Clear();
        if (column < 0)
            return;
        places.Add(position);
        for (byte* at = (byte*)rest.A, end = (byte*)rest.B; at < end;)
            places.Add(position += (int)Varint(ref at) - StepOffset);
    }

    // The format of a position list, https://sqlite.org/fts5.html and fts5Int.h: each step is two more than the distance. The one that would announce another column does not occur: there is one column.
    const int StepOffset = 2;

    // Seven bits a byte, the most significant first; the last byte has its upper bit clear.
    static uint Varint(ref byte* at)
    {
        uint value = *at++;
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (byte next = 0x80; next >= 0x80;)
            value = value << 7 | ((uint)(next = *at++) & 0x7F);
        return value;
    }
}
