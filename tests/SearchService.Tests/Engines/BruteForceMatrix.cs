using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Tests.Engines;

/// <summary>A matrix by its definition: each cell looks through all reports.</summary>
/// <param name="request">The question.</param>
/// <param name="find">The reports a query finds under the request's filters, with the occurrences.</param>
/// <param name="groups">The groups that may be rows, each with the ids of its agencies.</param>
sealed class BruteForceMatrix(MatrixRequest request, Func<Query?, IReadOnlyList<(Report Report, int Occurrences)>> find, IReadOnlyList<(string Name, IReadOnlySet<string> Members)> groups)
{
    readonly IReadOnlyList<(Report Report, int Occurrences)> _all = find(null);
    readonly List<IReadOnlyList<(Report Report, int Occurrences)>> _phrases = [.. request.Phrases.Select(find)];

    ImmutableArray<int> Years => [.. _all.Select(found => found.Report.Year!.Value).Distinct().Order()];

    public MatrixResults Results()
    {
        var rows = _all.SelectMany(found => RowsOf(found.Report)).Distinct()
            .OrderBy(row => row.Order, StringComparer.Ordinal).ThenBy(row => row.Label, StringComparer.Ordinal).ThenBy(row => row.Value, StringComparer.Ordinal).ToList();
        var offset = request.Cursor?.Offset ?? 0;
        var page = rows.Skip(offset).Take(request.Size).ToList();
        return new(Years, [.. page.Select(row => new MatrixRow(row.Value, row.Label, row.Parent, Counts(report => RowsOf(report).Contains(row))))], rows.Count,
            Counts(_ => true), Counts(report => !RowsOf(report).Any()), [.. _phrases.Select(Span)])
        {
            Next = offset + page.Count < rows.Count ? new(0, offset + page.Count) : null,
        };
    }

    IEnumerable<Row> RowsOf(Report report)
    {
        var names = report.Agency!.Region?.Path.Split('/') ?? [];
        return request.Rows switch
        {
            MatrixRows.Agencies => [new(report.Agency.Id, report.Agency.Name, report.Agency.Region?.Path, report.Agency.Region?.Path)],
            MatrixRows.Regions { Depth: var depth } => names.Length < depth ? [] : [new(Path(names, depth)!, names[depth - 1], Path(names, depth - 1), Path(names, depth))],
            _ => groups.Index().Where(group => group.Item.Members.Contains(report.Agency.Id)).Select(group => new Row(group.Item.Name, group.Item.Name, null, $"{group.Index:D3}")),
        };
    }

    static string? Path(string[] names, int depth) => depth == 0 ? null : string.Join('/', names.Take(depth));

    MatrixCounts Counts(Func<Report, bool> belongs) => new(
        [.. Years.Select(year => In(_all, belongs, year).Count())],
        [.. _phrases.Select(found => Years.Select(year => new MatrixCell(In(found, belongs, year).Count(), In(found, belongs, year).Sum(report => (long)report.Occurrences))).ToImmutableArray())]);

    static IEnumerable<(Report Report, int Occurrences)> In(IEnumerable<(Report Report, int Occurrences)> found, Func<Report, bool> belongs, int year) =>
        found.Where(report => belongs(report.Report) && report.Report.Year == year);

    PhraseSpan? Span(IReadOnlyList<(Report Report, int Occurrences)> found) => found.Count == 0 ? null
        : new(Appearance(found, Years.First(year => In(found, _ => true, year).Any())), Appearance(found, Years.Last(year => In(found, _ => true, year).Any())));

    static PhraseYear Appearance(IReadOnlyList<(Report Report, int Occurrences)> found, int year)
    {
        var agencies = In(found, _ => true, year).Select(report => report.Report.Agency!)
            .OrderBy(agency => agency.Region?.Path, StringComparer.Ordinal).ThenBy(agency => agency.Name, StringComparer.Ordinal).ThenBy(agency => agency.Id, StringComparer.Ordinal).ToList();
        return new(year, agencies.Count, [.. agencies.Take(PhraseYear.MostAgencies)]);
    }

    sealed record Row(string Value, string Label, string? Parent, string? Order);
}
