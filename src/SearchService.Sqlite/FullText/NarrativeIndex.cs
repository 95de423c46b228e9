using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// The full-text index over the narratives, changed inside the store's transaction: the tables <c>narrative</c> and
/// <c>character</c> of <c>Schema/002.sql</c>, with a column for each kind of section. Sections of one kind are one text with a break between.
/// </summary>
sealed class NarrativeIndex(SqliteConnection connection) : IDisposable
{
    static readonly SectionKind[] Kinds = Enum.GetValues<SectionKind>();
    static readonly string Columns = string.Join(", ", Kinds.Select(Word.Of));
    static readonly string Values = string.Join(", ", Kinds.Select((_, index) => $"?{index + 2}"));

    readonly Statement _addNarrative = new(connection, $"INSERT INTO narrative (rowid, {Columns}) VALUES (?1, {Values})");
    readonly Statement _addCharacters = new(connection, $"INSERT INTO character (rowid, {Columns}) VALUES (?1, {Values})");
    readonly Statement _deleteNarrative = new(connection, "DELETE FROM narrative WHERE rowid = ?1");
    readonly Statement _deleteCharacters = new(connection, "DELETE FROM character WHERE rowid = ?1");

    public void Add(long version, IEnumerable<Section> sections)
    {
        var texts = sections.ToLookup(section => section.Kind, section => section.Text);
        var folded = Kinds.Select(kind => FoldedText.Of(string.Join('\n', texts[kind])).Text).ToList();
        _addNarrative.Run([version, .. folded]);
        _addCharacters.Run([version, .. folded.Select(Tally.Of)]);
    }

    public void Delete(long version)
    {
        _deleteNarrative.Run(version);
        _deleteCharacters.Run(version);
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_addNarrative, _addCharacters, _deleteNarrative, _deleteCharacters])
            statement.Dispose();
    }
}
