using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>One matrix from beginning to end: each phrase is looked up once, and what it holds in is counted by the columns.</summary>
sealed class MatrixRun
{
    readonly SearchConnection _connection;
    readonly ReportColumns _columns;
    readonly MatrixRequest _request;
    readonly CancellationToken _cancellation;
    readonly long _change;
    readonly bool _isOfEarlierState;
    readonly FacetColumn _rows;
    readonly bool[] _passes;

    public MatrixRun(SearchConnection connection, ReportColumns columns, MatrixRequest request, long changeNumber, CancellationToken cancellation)
    {
        (_connection, _columns, _request, _cancellation) = (connection, columns, request, cancellation);
        _change = request.Cursor?.ChangeNumber ?? changeNumber;
        _isOfEarlierState = _change < changeNumber;
        _rows = MatrixColumn.Of(request, columns, connection.Connection, _change);
        var sieve = new Sieve(columns, request.Filters, _change);
        _passes = [.. Enumerable.Range(0, columns.Count).Select(sieve.Admits)];
    }

    public MatrixResults Results()
    {
        var all = ReportsWith(null);
        ImmutableArray<int> years = [.. all.Select(posting => YearOf(posting)).Distinct().Order()];
        var rows = all.SelectMany(RowsOf).Distinct().Order().ToList();
        var offset = _request.Cursor?.Offset ?? 0;
        var page = rows.Skip(offset).Take(_request.Size).ToList();

        var tally = new MatrixTally(page, _rows.Values.Length, years);
        var reports = tally.Of(Placed(all));
        var phrases = _request.Phrases.Select(ReportsWith).Select(found => (Counts: tally.Of(Placed(found)), Span: SpanOf(found))).ToList();

        MatrixCounts CountsOf(int slot) => new([.. reports[slot].Select(cell => cell.Reports)], [.. phrases.Select(phrase => phrase.Counts[slot].ToImmutableArray())]);
        return new(years, [.. page.Select((row, slot) => RowAt(row, CountsOf(slot)))], rows.Count, CountsOf(tally.Totals), CountsOf(tally.Outside), [.. phrases.Select(phrase => phrase.Span)])
        {
            ChangeNumber = _change,
            Next = offset + page.Count < rows.Count ? new(_change, offset + page.Count) : null,
            HasShifted = _isOfEarlierState && Shift.HasComeSince(_connection.Connection, _change, _request.AsksOfFindings),
        };
    }

    List<Posting> ReportsWith(Query? query)
    {
        // Of its own for each phrase: fifty phrases' places need not be held at once.
        var evaluation = new Evaluation(_connection, _columns, new(_connection.Connection, _columns), _cancellation);
        var found = _request.Filters[Facet.Section] is { IsEmpty: false } sections ? Postings.ByVersion(Postings.In(sections, evaluation.InSections(query))) : evaluation.InVersions(query);
        return found.FindAll(posting => _passes[posting.Unit]);
    }

    IEnumerable<(int[] Rows, int Year, int Occurrences)> Placed(List<Posting> found) => found.Select(posting => (RowsOf(posting), YearOf(posting), posting.Count));

    int YearOf(Posting posting) => _columns[posting.Unit]!.Year;

    int[] RowsOf(Posting posting) => _rows.Codes[posting.Unit] is var code and >= 0 ? _rows.ValuesOf[code] : [];

    MatrixRow RowAt(int row, MatrixCounts counts) => new(_rows.Values[row].Value, _rows.Values[row].Label, _rows.Values[row].Parent, counts);

    PhraseSpan? SpanOf(List<Posting> found) =>
        found.Count == 0 ? null : new(AppearanceIn(found.Min(YearOf), found), AppearanceIn(found.Max(YearOf), found));

    PhraseYear AppearanceIn(int year, List<Posting> found)
    {
        // The codes of agencies are in the order of rows.
        var column = _columns[Facet.Agency];
        var codes = found.Where(posting => YearOf(posting) == year).Select(posting => column.Codes[posting.Unit]).Order().ToList();
        return new(year, codes.Count, [.. codes.Take(PhraseYear.MostAgencies).Select(code => _columns.Agencies[column.Values[code].Value])]);
    }
}
