using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>One question from beginning to end.</summary>
sealed class SearchRun(SearchConnection connection, ReportColumns columns, SearchRequest request, long changeNumber)
{
    // A later page is made from the state of the store that the first one saw.
    readonly long _change = request.Cursor?.ChangeNumber ?? changeNumber;

    public SearchResults Results(CancellationToken cancellation)
    {
        var evaluation = new Evaluation(connection, columns, cancellation);
        var sections = evaluation.InSections(request.Query);
        var holding = request.Filters[Facet.Section] is { IsEmpty: false } selection ? Chosen(sections, selection) : null;
        var sieve = new Sieve(columns, request.Filters, _change);
        sieve.CountSections(sections);

        var (total, occurrences, top) = (0, 0L, new TopHits(request));
        foreach (var version in holding is null ? evaluation.InVersions(request.Query) : Postings.ByVersion(holding))
            if (sieve.Passes(version.Unit))
            {
                total++;
                occurrences += version.Count;
                top.Add(version, columns[version.Unit]!);
            }

        var (page, last) = top.Page();
        var reader = new HitReader(connection.Connection, columns, request, holding ?? sections);
        return new(total, occurrences, [.. page.Select(reader.Read)], sieve.Counts())
        {
            ChangeNumber = _change,
            Next = last is { } rank ? new(_change, rank) : null,
            Absent = [.. (request.Query?.WantedRuns ?? []).Where(run => !evaluation.SectionsWith(run).Any(posting => columns.IsVisible(posting.Version, _change)))],
        };
    }

    static List<Posting> Chosen(List<Posting> sections, Selection selection)
    {
        var chosen = Enum.GetValues<SectionKind>().Select(kind => selection.Admits([Word.Of(kind)])).ToArray();
        return sections.FindAll(posting => chosen[(int)posting.Section]);
    }
}
