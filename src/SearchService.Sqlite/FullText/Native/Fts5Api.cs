using System.Runtime.InteropServices;

namespace SearchService.Sqlite.FullText.Native;

/// <summary><c>fts5_api</c>: how tokenizers and auxiliary functions are registered. https://www.sqlite.org/fts5.html#extending_fts5</summary>
[StructLayout(LayoutKind.Sequential)]
unsafe struct Fts5Api
{
    public int Version;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, nint, Fts5Tokenizer*, nint, int> CreateTokenizer;
    public nint FindTokenizer;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, nint, delegate* unmanaged[Cdecl]<Fts5ExtensionApi*, nint, nint, int, nint*, void>, nint, int> CreateFunction;
}

/// <summary><c>fts5_tokenizer</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
unsafe struct Fts5Tokenizer
{
    public delegate* unmanaged[Cdecl]<nint, byte**, int, nint*, int> Create;
    public delegate* unmanaged[Cdecl]<nint, void> Delete;
    public delegate* unmanaged[Cdecl]<nint, nint, int, byte*, int, delegate* unmanaged[Cdecl]<nint, int, byte*, int, int, int, int>, int> Tokenize;
}

/// <summary><c>Fts5ExtensionApi</c> up to the members that are used here; SQLite only ever adds to its end.</summary>
[StructLayout(LayoutKind.Sequential)]
unsafe struct Fts5ExtensionApi
{
    public int Version;
    public nint UserData, ColumnCount, RowCount, ColumnTotalSize, Tokenize, PhraseCount, PhraseSize, InstCount, Inst;
    public delegate* unmanaged[Cdecl]<nint, long> RowId;
    public nint ColumnText, ColumnSize, QueryPhrase, SetAuxdata, GetAuxdata;
    public delegate* unmanaged[Cdecl]<nint, int, Fts5PhraseIterator*, int*, int*, int> PhraseFirst;
}

/// <summary><c>Fts5PhraseIter</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
struct Fts5PhraseIterator
{
    public nint A, B;
}
