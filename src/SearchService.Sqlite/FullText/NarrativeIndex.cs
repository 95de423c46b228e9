using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// The full-text index over the narratives, changed inside the store's transaction: the tables <c>narrative</c> and
/// <c>character</c>, with a column for each kind of section. Sections of one kind are one text with a break between.
/// </summary>
sealed class NarrativeIndex(SqliteConnection connection) : IDisposable
{
    static readonly SectionKind[] Kinds = Enum.GetValues<SectionKind>();
    static readonly string Columns = string.Join(", ", Kinds.Select(Word.Of));
    static readonly string Values = string.Join(", ", Kinds.Select((_, index) => $"?{index + 2}"));

    readonly Statement _addNarrative = new(connection, $"INSERT INTO narrative (rowid, {Columns}) VALUES (?1, {Values})");
    readonly Statement _addCharacters = new(connection, $"INSERT INTO character (rowid, {Columns}) VALUES (?1, {Values})");
    readonly Statement _addLengths = new(connection, "UPDATE version SET section_lengths = ?2 WHERE id = ?1");
    readonly Statement _deleteNarrative = new(connection, "DELETE FROM narrative WHERE rowid = ?1");
    readonly Statement _deleteCharacters = new(connection, "DELETE FROM character WHERE rowid = ?1");

    public void Add(long version, IEnumerable<Section> sections)
    {
        var texts = sections.ToLookup(section => section.Kind, section => section.Text);
        var folded = Kinds.Select(kind => FoldedText.Of(string.Join('\n', texts[kind])).Text).ToList();
        // With a break after it, the last character begins a pair as every other does.
        _addNarrative.Run([version, .. folded.Select(text => text.Length == 0 ? text : text + FoldedText.Break)]);
        _addCharacters.Run([version, .. folded.Select(Tally.Of)]);
        _addLengths.Run(version, string.Join(',', folded.Select(FoldedText.LengthOf)));
    }

    public void Delete(long version)
    {
        _deleteNarrative.Run(version);
        _deleteCharacters.Run(version);
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

    /// <summary>Makes the whole index anew.</summary>
    public static int Rebuild(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var table in (string[])["narrative", "character"])
            Database.Run(connection, $"INSERT INTO {table} ({table}) VALUES ('delete-all')");
        connection.Execute("UPDATE version SET section_lengths = NULL");
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
        foreach (var statement in (Statement[])[_addNarrative, _addCharacters, _addLengths, _deleteNarrative, _deleteCharacters])
            statement.Dispose();
    }
}
