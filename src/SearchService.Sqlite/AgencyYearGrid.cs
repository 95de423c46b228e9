using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Search.Names;

namespace SearchService.Sqlite;

/// <summary>A page of agencies and every year of each, filled in as the store is read, in whatever order that is.</summary>
sealed class AgencyYearGrid
{
    readonly AgencyDirectory _registry;
    readonly ImmutableArray<int> _page;
    readonly int[] _rows;
    readonly int _from, _years;
    readonly ReportNumbers?[] _reports;
    readonly bool[] _waiting;

    /// <param name="registry">All agencies.</param>
    /// <param name="page">The places of those of the page, in their order.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year; before the first where there is none.</param>
    public AgencyYearGrid(AgencyDirectory registry, ImmutableArray<int> page, int from, int to)
    {
        (_registry, _page, _from, _years) = (registry, page, from, Math.Max(0, to - from + 1));
        _rows = new int[registry.Agencies.Length];
        Array.Fill(_rows, -1);
        foreach (var (row, place) in page.Index())
            _rows[place] = row;
        (_reports, _waiting) = (new ReportNumbers?[page.Length * _years], new bool[page.Length * _years]);
    }

    /// <summary>Every year of every agency.</summary>
    public ImmutableArray<AgencyYear> Years =>
        [.. _reports.Select((report, cell) => new AgencyYear(_registry.Agencies[_page[cell / _years]].Agency, _from + (cell % _years)) { Report = report, InQuarantine = _waiting[cell] })];

    /// <summary>The report of an agency and a year of the span; asked for only where the agency stands on the page.</summary>
    public void Reported(string agency, int year, Func<ReportNumbers> report)
    {
        if (CellOf(agency, year) is { } cell)
            _reports[cell] = report();
    }

    /// <summary>A document of an agency and a year of the span waits in quarantine.</summary>
    public void Waits(string agency, int year)
    {
        if (CellOf(agency, year) is { } cell)
            _waiting[cell] = true;
    }

    int? CellOf(string agency, int year) => _registry.PlaceOf(agency) is { } place && _rows[place] is >= 0 and var row ? (row * _years) + year - _from : null;
}
