using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>The few SQLite functions that SQLitePCLRaw does not offer: pointers as values, and results by context.</summary>
static unsafe partial class Sqlite3
{
    const string Library = "e_sqlite3";

    [LibraryImport(Library)]
    public static partial int sqlite3_bind_pointer(nint statement, int index, nint pointer, byte* type, nint destructor);

    [LibraryImport(Library)]
    public static partial nint sqlite3_value_pointer(nint value, byte* type);

    [LibraryImport(Library)]
    public static partial void sqlite3_result_error_code(nint context, int code);

    /// <summary>The address of a literal, which never moves: SQLite keeps names of types and functions by address.</summary>
    public static byte* Literal(ReadOnlySpan<byte> utf8) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(utf8));
}
