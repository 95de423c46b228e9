using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Sqlite;

/// <summary>What was read of documents in quarantine. It is in no full-text index: these are few, and a search looks through them where it found nothing.</summary>
sealed class QuarantineText(SqliteConnection connection)
{
    /// <summary>Keeps the sections of a document, in place of those kept before.</summary>
    public void Keep(long source, ImmutableArray<Section> sections)
    {
        connection.Execute("DELETE FROM quarantine_section WHERE source = @source", new { source });
        connection.Execute("INSERT INTO quarantine_section (source, ordinal, kind, heading, text, folded) VALUES (@source, @ordinal, @kind, @Heading, @Text, @folded)",
            sections.Select((section, ordinal) => new { source, ordinal, kind = Word.Of(section.Kind), section.Heading, section.Text, folded = FoldedText.Of(section.Text).Text }));
    }

    /// <summary>Folds all of it anew, when folding has changed.</summary>
    public static void Refold(SqliteConnection connection)
    {
        foreach (var row in connection.Query<(long Source, long Ordinal, string Text)>("SELECT source, ordinal, text FROM quarantine_section").ToList())
            connection.Execute("UPDATE quarantine_section SET folded = @folded WHERE source = @Source AND ordinal = @Ordinal", new { row.Source, row.Ordinal, folded = FoldedText.Of(row.Text).Text });
    }

    /// <summary>The documents in which every term occurs somewhere.</summary>
    public ImmutableArray<long> SourcesWith(IReadOnlyCollection<Query.Term> terms)
    {
        var found = terms.Select(SourcesWith).ToList();
        return found.Count == 0 ? [] : [.. found.Aggregate((all, some) => [.. all.Intersect(some)]).Order()];
    }

    // SQLite finds the run; a term of several is then looked for in the text of what holds its first.
    List<long> SourcesWith(Query.Term term) =>
    [
        .. connection.Query<(long Source, string Text)>("SELECT source, CASE WHEN @whole THEN '' ELSE text END FROM quarantine_section WHERE instr(folded, @run) > 0", new { run = FirstRunOf(term), whole = term is Query.Run })
            .Where(row => term is Query.Run || term.PlacesIn(FoldedText.Of(row.Text)).Any())
            .Select(row => row.Source).Distinct(),
    ];

    static string FirstRunOf(Query.Term term) => term switch
    {
        Query.Run run => run.Folded,
        Query.Pattern pattern => pattern.Folded[0],
        Query.Near near => near.Runs[0].Folded,
        _ => throw new InvalidOperationException($"There is no term {term.GetType()}."),
    };
}
