using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Description;

/// <summary>An address of each operation that reads, made of what is in the store, so that it answers here and now.</summary>
sealed partial class ExampleAddresses
{
    readonly Dictionary<string, string?> _values;

    public ExampleAddresses(ReportStore store)
    {
        var reports = store.Reports(new(Filters.None)).Items;
        var first = reports.FirstOrDefault();
        var second = reports.Skip(1).OrderByDescending(card => card.Key.AgencyId == first?.Key.AgencyId).FirstOrDefault();
        var section = first is null ? null : store.Find(first.Key)?.Report.Sections.FirstOrDefault(section => section.Text.Length > 0 && section.Kind != SectionKind.Other);
        _values = new()
        {
            ["{key}"] = first?.Key.ToString(),
            ["{version}"] = first is null ? null : FormattableString.Invariant($"{first.Version}"),
            ["{id}"] = first?.Key.AgencyId,
            ["{section}"] = section is null ? null : Word.Of(section.Kind),
            ["{sha256}"] = store.Quarantine(new(Filters.None)).Items.FirstOrDefault()?.Source.Sha256,
            ["{facet}"] = Word.Of(Facet.Region),
            ["q"] = "公开",
            ["phrase"] = "公开",
            ["indicator"] = "requests/received/total",
            ["section"] = Word.Of(SectionKind.Overview),
            ["year"] = first is null ? null : FormattableString.Invariant($"{first.Key.Year}"),
            ["reports"] = second is null ? null : $"{first!.Key},{second.Key}",
            ["left"] = second?.Key.ToString(),
            ["right"] = second is null ? null : first!.Key.ToString(),
        };
    }

    /// <summary>An address of an operation, or null: it changes something, it takes a body, or the store has nothing to show it with.</summary>
    public string? Of(Operation operation)
    {
        // A question is no question without words, though an address may leave them out.
        var query = operation.Parameters.Where(parameter => !parameter.IsInPath && (parameter.Required || parameter.Name == Parameters.Query.Name)).Select(parameter => parameter.Name).ToList();
        var needed = Hole().Matches(operation.Path).Select(hole => hole.Value).Concat(query);
        if (operation.Method != "GET" || needed.Any(name => _values.GetValueOrDefault(name) is null))
            return null;
        var path = Hole().Replace(operation.Path, hole => Uri.EscapeDataString(_values[hole.Value]!));
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query.Select(name => $"{name}={Uri.EscapeDataString(_values[name]!)}"))}";
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();
}
