namespace SearchService.Sqlite.FullText.Native;

/// <summary>A row that holds all phrases of a query, as the function <c>collect</c> sees it.</summary>
readonly unsafe ref struct Fts5Match(Fts5ExtensionApi* api, nint context)
{
    readonly Fts5ExtensionApi* _api = api;
    readonly nint _context = context;

    public int RowId => checked((int)_api->RowId(_context));

    /// <summary>Where a phrase stands, in order: the column in the upper half, the position in the lower.</summary>
    public Places PlacesOf(int phrase) => new(_api, _context, phrase);

    public ref struct Places(Fts5ExtensionApi* api, nint context, int phrase)
    {
        Fts5PhraseIterator _iterator;
        int _column, _position;
        bool _begun;

        public readonly long Current => ((long)_column << 32) + _position;

        public readonly Places GetEnumerator() => this;

        public bool MoveNext()
        {
            fixed (Fts5PhraseIterator* iterator = &_iterator)
            fixed (int* column = &_column, position = &_position)
            {
                if (_begun)
                    api->PhraseNext(context, iterator, column, position);
                else if (api->PhraseFirst(context, phrase, iterator, column, position) is var code and not 0)
                    throw new InvalidOperationException($"FTS5 could not read the places of a phrase: code {code}.");
            }
            _begun = true;
            return _column >= 0;
        }
    }
}
