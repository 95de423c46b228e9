using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>
/// The auxiliary function <c>collect(table, ?)</c>: shows each matching row to the <see cref="Collector"/> bound to the parameter and answers
/// nothing, which is NULL and so not true: no row leaves SQLite. No exception crosses the border: the collector keeps it, and the statement ends as interrupted.
/// </summary>
static unsafe class CollectFunction
{
    public static ReadOnlySpan<byte> PointerType => "collector\0"u8;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    public static void Run(Fts5ExtensionApi* api, nint match, nint context, int count, nint* values)
    {
        if (count != 1 || Sqlite3.sqlite3_value_pointer(values[0], Sqlite3.Literal(PointerType)) is not (var pointer and not 0)
            || GCHandle.FromIntPtr(pointer).Target is not Collector collector || !collector.TryTake(new Fts5Match(api, match)))
            Sqlite3.sqlite3_result_error_code(context, raw.SQLITE_INTERRUPT);
    }
}
