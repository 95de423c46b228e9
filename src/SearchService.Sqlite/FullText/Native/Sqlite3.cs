using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>
/// The few SQLite functions that SQLitePCLRaw does not offer: pointers as values, and results by context; and those that go to a row and read it, which it offers at several times their
/// cost, as it counts who holds the statement at each call.
/// </summary>
static unsafe partial class Sqlite3
{
    const string Library = "e_sqlite3";

    // SQLITE_FCNTL_HAS_MOVED
    const int FileHasMoved = 20;

    [LibraryImport(Library)]
    public static partial int sqlite3_bind_pointer(nint statement, int index, nint pointer, byte* type, nint destructor);

    [LibraryImport(Library)]
    public static partial nint sqlite3_value_pointer(nint value, byte* type);

    [LibraryImport(Library)]
    public static partial void sqlite3_result_error_code(nint context, int code);

    [LibraryImport(Library)]
    public static partial int sqlite3_step(nint statement);

    [LibraryImport(Library)]
    public static partial int sqlite3_column_type(nint statement, int column);

    [LibraryImport(Library)]
    public static partial long sqlite3_column_int64(nint statement, int column);

    [LibraryImport(Library)]
    public static partial double sqlite3_column_double(nint statement, int column);

    [LibraryImport(Library)]
    public static partial byte* sqlite3_column_text(nint statement, int column);

    [LibraryImport(Library)]
    public static partial int sqlite3_column_bytes(nint statement, int column);

    [LibraryImport(Library)]
    public static partial int sqlite3_file_control(nint database, byte* schema, int operation, int* value);

    /// <summary>Whether the file a connection is open to was taken away, or another stands in its place.</summary>
    public static bool HasMoved(SqliteConnection connection)
    {
        var moved = 0;
        // Where the system cannot tell, the file has not moved.
        return sqlite3_file_control(connection.Handle!.DangerousGetHandle(), null, FileHasMoved, &moved) == 0 && moved != 0;
    }

    /// <summary>The address of a literal, which never moves: SQLite keeps names of types and functions by address.</summary>
    public static byte* Literal(ReadOnlySpan<byte> utf8) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(utf8));
}
