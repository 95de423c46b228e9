using System.IO.Compression;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>Copies a store that is in use. An original never changes under its hash, so only the database needs a moment of its own.</summary>
sealed class Backup(Database database, SourceFolder sources)
{
    /// <summary>Writes the archive.</summary>
    public void Write(Stream archive)
    {
        var copy = Path.Combine(database.Folder, $"{Guid.NewGuid():N}.part");
        try
        {
            Copy(copy);
            using var zip = new ZipArchive(archive, ZipArchiveMode.Create);
            zip.CreateEntryFromFile(copy, Database.FileName);
            // A sample's original may leave meanwhile.
            foreach (var sha256 in Originals(copy).Where(sha256 => File.Exists(sources.PathOf(sha256))))
                zip.CreateEntryFromFile(sources.PathOf(sha256), $"{SourceFolder.Name}/{sha256[..2]}/{sha256}");
            foreach (var file in Directory.EnumerateFiles(database.Folder, "*.txt").Order(StringComparer.Ordinal))
                zip.CreateEntryFromFile(file, Path.GetFileName(file));
        }
        finally
        {
            File.Delete(copy);
        }
    }

    void Copy(string path)
    {
        using var connection = database.Open();
        connection.Execute("VACUUM INTO @path", new { path });
    }

    static List<string> Originals(string copy)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        return [.. connection.Query<string>("SELECT sha256 FROM source ORDER BY sha256")];
    }
}
