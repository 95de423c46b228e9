using SearchService.Reports;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>One question for like wording: the same agency's earlier years are read whole, all else by way of the index.</summary>
sealed class SimilarRun
{
    /// <summary>How many sections may be read for one wording, besides the same agency's.</summary>
    public const int MostSections = 400;

    readonly SearchConnection _connection;
    readonly ReportColumns _columns;
    readonly SimilarRequest _request;
    readonly long _change;
    readonly CancellationToken _cancellation;
    readonly Sieve _sieve;
    readonly Selection _sections;
    readonly IReadOnlySet<string> _agencies;
    readonly PairSet _wording;

    public SimilarRun(SearchConnection connection, ReportColumns columns, SimilarRequest request, long changeNumber, CancellationToken cancellation)
    {
        (_connection, _columns, _request, _cancellation) = (connection, columns, request, cancellation);
        _change = request.ChangeNumber ?? changeNumber;
        _sieve = new(columns, request.Filters, _change);
        _sections = request.Filters[Facet.Section];
        _agencies = request.Agency is { } agency ? AgencyNames.WithIds(connection.Connection, Filters.None.With(Facet.Agency, agency))[Facet.Agency].AnyOf : new HashSet<string>();
        _wording = PairSet.Of(request.Text);
    }

    public SimilarResults Results()
    {
        var earlier = _columns.Entries.Where(IsEarlier).Select(entry => entry.Id).Where(_sieve.Passes).ToList();
        var (elsewhere, complete) = Elsewhere();
        var found = earlier.SelectMany(version => ParagraphsIn(version, null)).Concat(elsewhere.SelectMany(version => ParagraphsIn(version.Key, [.. version]))).ToList();
        found.Sort(SimilarOrder.Instance);
        return new([.. found], complete) { ChangeNumber = _change };
    }

    bool IsEarlier(VersionEntry entry) => _agencies.Contains(entry.Agency) && !(entry.Year >= _request.Year);

    bool IsTheReportItself(VersionEntry entry) => _agencies.Contains(entry.Agency) && entry.Year == _request.Year;

    (IEnumerable<IGrouping<int, SectionKind>> Sections, bool Complete) Elsewhere()
    {
        var choice = PairChoice.Of(_wording, _connection.FrequencyOf);
        var counts = new SectionCounts(_columns, _cancellation);
        foreach (var pair in choice.Pairs)
            _connection.Visit(pair, counts);
        var units = counts.HoldingAtLeast(choice.Least).Where(IsWanted).Take(MostSections + 1).ToList();
        return (units.Take(MostSections).GroupBy(unit => Posting.VersionOf(unit), Posting.SectionOf), choice.Sufficient && units.Count <= MostSections);
    }

    bool IsWanted(int unit) => _columns[Posting.VersionOf(unit)] is { } entry && !IsEarlier(entry) && !IsTheReportItself(entry)
        && _sections.Admits([Word.Of(Posting.SectionOf(unit))]) && _sieve.Passes(entry.Id);

    IEnumerable<SimilarParagraph> ParagraphsIn(int version, IReadOnlyCollection<SectionKind>? kinds)
    {
        _cancellation.ThrowIfCancellationRequested();
        var (least, card) = (kinds is null ? SimilarRequest.LeastEarlier : SimilarRequest.Least, default(ReportCard));
        foreach (var (place, section) in SectionPlace.Of(VersionReader.Sections(_connection.Connection, version)))
            if (kinds?.Contains(place.Kind) ?? _sections.Admits([Word.Of(place.Kind)]))
                foreach (var paragraph in Paragraph.Of(place, section.Text))
                    if (_wording.LikenessTo(PairSet.Of(paragraph.Text)) is var score && score >= least)
                        yield return new(card ??= CardReader.Read(_connection.Connection, _columns, version), section.Heading, paragraph, score, kinds is null);
    }
}
