namespace SearchService.Sqlite.FullText.Native;

/// <summary>
/// Where a phrase stands in a row, ascending, read straight from SQLite's list: a call into SQLite for each place costs ten times as much as the place. Valid while
/// the row is being shown.
/// </summary>
unsafe ref struct PhrasePlaces(int first, byte* at, byte* end)
{
    byte* _at = at;
    readonly byte* _end = end;
    int _next = first;

    /// <summary>The place it has come to.</summary>
    public int Place { get; private set; }

    /// <summary>At most so many places are left.</summary>
    public readonly int Most => (int)(_end - _at) + 1;

    /// <summary>Goes to the next place; false after the last.</summary>
    public bool Next()
    {
        if (_next < 0)
            return false;
        Place = _next;
        _next = _at < _end ? Place + (int)Varint() - StepOffset : None;
        return true;
    }

    /// <summary>What stands instead of a first place where there is none.</summary>
    public const int None = -1;

    // The format of a position list, https://sqlite.org/fts5.html and fts5Int.h: each step is two more than the distance. The one that would announce another
    // column does not occur: there is one column.
    const int StepOffset = 2;

    // Seven bits a byte, the most significant first; the last byte has its upper bit clear.
    uint Varint()
    {
        uint value = *_at++;
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (byte next = 0x80; next >= 0x80;)
            value = value << 7 | ((uint)(next = *_at++) & 0x7F);
        return value;
    }
}
