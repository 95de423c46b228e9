using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>From phrases to a matrix: a phrase that cannot be understood fails alone, and the rest is counted.</summary>
sealed class MatrixCounter(TimedEngine engine, ReportStore store)
{
    /// <summary>Parses each phrase and counts those that are understood. Without any there are no results.</summary>
    public async ValueTask<MatrixAnswer> CountAsync(MatrixAddress address, CancellationToken cancellation)
    {
        var parsed = address.Phrases.Select(phrase => (Phrase: phrase, Parsed: QueryParser.Parse(phrase.Text))).ToList();
        ImmutableArray<AskedPhrase> asked = [.. from phrase in parsed
                                                where phrase.Parsed is ParsedQuery.Understood
                                                select new AskedPhrase(phrase.Phrase, ((ParsedQuery.Understood)phrase.Parsed).Query!)];
        var faults = parsed.Where(phrase => phrase.Parsed is ParsedQuery.Refused).Select(phrase => Fault(phrase.Phrase, (ParsedQuery.Refused)phrase.Parsed))
            .Concat(asked.Skip(MatrixRequest.MostPhrases).Select(phrase => TooMany(phrase.Phrase))).OrderBy(fault => fault.Phrase.Line).ToImmutableArray();
        asked = [.. asked.Take(MatrixRequest.MostPhrases)];
        if (asked.IsEmpty)
            return new(asked, faults, null);
        var results = await engine.CountAsync(new([.. asked.Select(phrase => phrase.Query)], address.Rows) { Filters = address.Filters, Size = address.Size, Cursor = address.Cursor }, cancellation);
        return new(asked, faults, results)
        {
            Notes = [.. UnknownGroups.Among(store, address.Filters, asked.Select(phrase => phrase.Query)), .. Notes.OnALaterPage(results.HasShifted)],
        };
    }

    static PhraseFault Fault(PhraseLine phrase, ParsedQuery.Refused refused) => new(phrase, refused.Position, refused.Message);

    static PhraseFault TooMany(PhraseLine phrase) => new(phrase, null,
        $"检索式至多 {MatrixRequest.MostPhrases} 个，此行未统计。At most {MatrixRequest.MostPhrases} phrases are counted; this one was left out.");
}

/// <summary>What became of the phrases.</summary>
/// <param name="Phrases">Those that were counted, in their order.</param>
/// <param name="Faults">Those that were not.</param>
/// <param name="Results">The counts; null where there was no phrase to count.</param>
sealed record MatrixAnswer(ImmutableArray<AskedPhrase> Phrases, ImmutableArray<PhraseFault> Faults, MatrixResults? Results)
{
    /// <summary>What to know of the counts.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}

/// <summary>A phrase that was understood.</summary>
/// <param name="Phrase">As typed.</param>
/// <param name="Query">As understood.</param>
sealed record AskedPhrase(PhraseLine Phrase, Query Query);

/// <summary>Why a phrase was not counted.</summary>
/// <param name="Phrase">As typed.</param>
/// <param name="Position">The character to blame, from 0, where it is one.</param>
/// <param name="Message">A sentence, Chinese first.</param>
sealed record PhraseFault(PhraseLine Phrase, int? Position, string Message);
