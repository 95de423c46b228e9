using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Search.Names;
using SearchService.Sqlite;
using SearchService.Text;

namespace SearchService.Web.Asking;

/// <summary>Agencies that have reports, by what somebody types.</summary>
sealed class TypedAgencies
{
    readonly ReportStore _store;
    readonly Dictionary<string, Agency> _byId;
    readonly ImmutableArray<KnownName> _names;

    public TypedAgencies(ReportStore store)
    {
        var directory = store.Directory;
        _store = store;
        _byId = directory.Agencies.ToDictionary(known => known.Agency.Id, known => known.Agency);
        _names = [.. directory.Names.Where(name => name.Facet == Facet.Agency)];
    }

    /// <summary>The one of this id, or which took it over; else the one of exactly this name; else all with this in one of their names.</summary>
    public ImmutableArray<Agency> Of(string typed) => _store.FindAgency(typed)?.Agency.Id is { } id && _byId.TryGetValue(id, out var agency) ? [agency] : Named(typed);

    ImmutableArray<Agency> Named(string typed)
    {
        var folded = FoldedText.Of(typed).Text;
        var like = _names.Where(name => name.Folded.Contains(folded, StringComparison.Ordinal)).ToList();
        return Distinct(like.Where(name => name.Label == typed)) is [var one] ? [one] : Distinct(like);
    }

    ImmutableArray<Agency> Distinct(IEnumerable<KnownName> names) => [.. names.Select(name => name.Value).Distinct().Select(id => _byId[id])];
}
