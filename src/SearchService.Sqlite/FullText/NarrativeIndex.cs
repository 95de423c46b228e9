using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// The full-text index over the narratives, changed inside the store's transaction: the table <c>narrative</c>, with one text for each version. Its sections
/// stand in it by kind, those of one kind as one section with breaks between; <c>section_lengths</c> tells where (<see cref="SectionLayout"/>).
/// </summary>
sealed class NarrativeIndex(SqliteConnection connection) : IDisposable
{
    static readonly SectionKind[] Kinds = Enum.GetValues<SectionKind>();

    readonly Statement _add = new(connection, "INSERT INTO narrative (rowid, text) VALUES (?1, ?2)");
    readonly Statement _addLengths = new(connection, "UPDATE version SET section_lengths = ?2 WHERE id = ?1");
    readonly Statement _addCounts = new(connection, "INSERT INTO character (rowid, counts) VALUES (?1, ?2)");
    readonly Statement _delete = new(connection, "DELETE FROM narrative WHERE rowid = ?1");
    readonly Statement _deleteCounts = new(connection, "DELETE FROM character WHERE rowid = ?1");

    public void Add(long version, IEnumerable<Section> sections)
    {
        var texts = sections.ToLookup(section => section.Kind, section => section.Text);
        var folded = Kinds.Select(kind => FoldedText.Of(string.Join('\n', texts[kind])).Text).ToList();
        _add.Run(version, string.Concat(folded.Select(text => text.Length == 0 ? text : text + SectionLayout.End)));
        foreach (var (section, text) in folded.Index().Where(section => section.Item.Length > 0))
            _addCounts.Run(Posting.SectionUnit(checked((int)version), section), Tally.Of(text));
        _addLengths.Run(version, string.Join(',', folded.Select(FoldedText.LengthOf)));
    }

    public void Delete(long version)
    {
        _delete.Run(version);
        for (var section = 0; section < Kinds.Length; section++)
            _deleteCounts.Run(Posting.SectionUnit(checked((int)version), section));
    }

    /// <summary>Puts in what is not: after the form of the index has changed, every version. One transaction: others search the old index until it ends.</summary>
    public static int Complete(SqliteConnection connection)
    {
        if (!connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM version WHERE section_lengths IS NULL)"))
            return 0;
        using var transaction = connection.BeginTransaction(deferred: false);
        var added = AddMissing(connection);
        transaction.Commit();
        return added;
    }

    /// <summary>Makes the whole index anew. A change for who searches: sections may be laid out otherwise than before.</summary>
    public static int Rebuild(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var table in (string[])["narrative", "character"])
            Database.Run(connection, $"INSERT INTO {table} ({table}) VALUES ('delete-all')");
        connection.Execute("UPDATE change SET number = number + 1");
        connection.Execute("UPDATE version SET section_lengths = NULL, touched_change = (SELECT number FROM change)");
        var added = AddMissing(connection);
        QuarantineText.Refold(connection);
        transaction.Commit();
        return added;
    }

    static int AddMissing(SqliteConnection connection)
    {
        using var index = new NarrativeIndex(connection);
        var missing = connection.Query<long>("SELECT id FROM version WHERE section_lengths IS NULL").ToList();
        foreach (var version in missing)
            index.Add(version, VersionReader.Sections(connection, version));
        return missing.Count;
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_add, _addCounts, _addLengths, _delete, _deleteCounts])
            statement.Dispose();
    }
}
