using Microsoft.Data.Sqlite;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>Writes what is known of originals; one hash is one row.</summary>
sealed class SourceWriter(SqliteConnection connection, DateTimeOffset now) : IDisposable
{
    readonly Statement _source = new(connection, """
        INSERT INTO source (sha256, bytes, file_name, media_type, url, retrieved_at, stored_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (sha256) DO UPDATE SET url = coalesce(?5, url), retrieved_at = coalesce(?6, retrieved_at)
        """);

    readonly Statement _id = new(connection, "SELECT id FROM source WHERE sha256 = ?1");

    /// <summary>Writes a document's row and answers its id.</summary>
    public long Write(SourceFile file, Source source)
    {
        _source.Run(file.Sha256, file.Bytes.Length, source.FileName, source.MediaType, source.Url, Instant.Print(source.RetrievedAt), Instant.Print(now));
        _id.Bind(1, file.Sha256);
        _id.Step();
        var id = _id.Integer(0);
        _id.Reset();
        return id;
    }

    public void Dispose()
    {
        _source.Dispose();
        _id.Dispose();
    }
}
