using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Reads what a page shows of its hits: their cards and the passages of their text.</summary>
/// <param name="connection">The connection the search runs on, in its transaction.</param>
/// <param name="columns">The agencies.</param>
/// <param name="request">The question.</param>
/// <param name="holding">The sections in which the query holds, in order.</param>
sealed class HitReader(SqliteConnection connection, ReportColumns columns, SearchRequest request, List<Posting> holding)
{
    readonly SnippetBuilder _snippets = new(request.Query?.WantedTerms ?? []);

    public Hit Read(int version, HitFacts facts)
    {
        var card = CardReader.Read(connection, columns, version);
        return new(card, facts.Occurrences, [request.Order.WhyOf(facts)], Snippets(version)) { Numbers = Numbers(version) };
    }

    ImmutableArray<HitNumber> Numbers(int version)
    {
        if (!HitNumbers.AreAskedBy(request.Query))
            return [];
        using var versions = new VersionReader(connection);
        return HitNumbers.Of(request.Query, versions.Counts(version), OpenFindings.Of(connection, version));
    }

    ImmutableArray<Snippet> Snippets(int version) =>
        request.Query is null ? [] : _snippets.Snippets(VersionReader.Sections(connection, version).Where(section => Shows(version, section.Kind)));

    // Under a section filter only where the whole query holds, else everywhere.
    bool Shows(int version, SectionKind kind) =>
        request.Filters[Facet.Section].IsEmpty
        || holding.BinarySearch(new(Posting.SectionUnit(version, (int)kind), 0, 0), Comparer<Posting>.Create((left, right) => left.Unit.CompareTo(right.Unit))) >= 0;
}
