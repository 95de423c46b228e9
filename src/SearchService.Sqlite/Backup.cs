using System.Collections.Immutable;
using System.IO.Compression;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>Copies a store that is in use. An original never changes under its hash, so only the database needs a moment of its own.</summary>
sealed class Backup(Database database, SourceFolder sources)
{
    /// <summary>Writes the archive.</summary>
    /// <returns>The hashes of originals that the copied database names and that are not there.</returns>
    public ImmutableArray<string> Write(Stream archive)
    {
        var copy = Path.Combine(database.Folder, $"{Guid.NewGuid():N}.part");
        try
        {
            Copy(copy);
            using var zip = new ZipArchive(archive, ZipArchiveMode.Create);
            zip.CreateEntryFromFile(copy, Database.FileName);
            ImmutableArray<string> missing = [.. Originals(copy).Where(sha256 => !Add(zip, sha256))];
            foreach (var file in Directory.EnumerateFiles(database.Folder, "*.txt").Order(StringComparer.Ordinal))
                zip.CreateEntryFromFile(file, Path.GetFileName(file));
            return missing;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    bool Add(ZipArchive zip, string sha256)
    {
        using var original = sources.Open(sha256);
        if (original is null)
            return false;
        using var entry = zip.CreateEntry($"{SourceFolder.Name}/{sha256[..2]}/{sha256}").Open();
        original.CopyTo(entry);
        return true;
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
