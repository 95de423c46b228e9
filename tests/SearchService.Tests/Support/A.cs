using System.Globalization;
using System.Text;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Tests.Support;

/// <summary>Makes fictional reports for tests: <c>A.Report().Of("望湖区财政局").In(2023).With("requests/received/total", 3)</c>.</summary>
static class A
{
    public static ReportBuilder Report() => new();
}

sealed class ReportBuilder
{
    readonly Dictionary<string, Cell> _cells = [];
    readonly List<Section> _sections = [];
    readonly List<Statistic> _statistics = [];
    Agency _agency = Agency.Named("望湖区财政局", new Region("云岭省/清河市/望湖区")) with { Level = AgencyLevel.County, Type = AgencyType.Department };
    int _year = 2023;
    ReportForm _form = Format2021.Instance.Form;

    public ReportBuilder Of(string agency, string? region = "云岭省/清河市/望湖区", AgencyLevel? level = AgencyLevel.County, AgencyType? type = AgencyType.Department)
    {
        _agency = Agency.Named(agency, Region.TryParse(region)) with { Level = level, Type = type };
        return this;
    }

    public ReportBuilder In(int year) { _year = year; return this; }

    public ReportBuilder On(ReportForm form) { _form = form; return this; }

    /// <summary>Every number of the form is 0.</summary>
    public ReportBuilder AllZero()
    {
        foreach (var indicator in _form.Indicators)
            With(indicator.Id, 0);
        return this;
    }

    public ReportBuilder With(string indicator, decimal value) => With(indicator, CellState.Number, value, value.ToString(CultureInfo.InvariantCulture));

    public ReportBuilder With(string indicator, CellState state, decimal? value = null, string raw = "")
    {
        _cells[indicator] = new Cell(_form.Indicators.Single(known => known.Id == indicator), state, value, raw);
        return this;
    }

    public ReportBuilder Listing(params Statistic[] statistics) { _statistics.AddRange(statistics); return this; }

    public ReportBuilder Without(string indicator) { _cells.Remove(indicator); return this; }

    public ReportBuilder Saying(string text, SectionKind kind = SectionKind.Overview, string heading = "一、总体情况")
    {
        _sections.Add(new Section(kind, heading, text));
        return this;
    }

    public Report Build()
    {
        var printed = new Counts(_form.Indicators.Where(indicator => _cells.ContainsKey(indicator.Id)).Select(indicator => _cells[indicator.Id]));
        return new Report(new Source($"{_agency.Name}-{_year}.txt", "text/plain", File.Sha256), _form)
        {
            Agency = _agency,
            Year = _year,
            Title = $"{_agency.Name}{_year}年政府信息公开工作年度报告",
            Sections = [.. _sections],
            Statistics = [.. _statistics],
            Counts = new Counts(printed.Concat(Subtotal.Compute(_form, printed))),
        };
    }

    public IngestOutcome Accepted() => new IngestOutcome.Accepted(File, Build());

    // Bytes that differ wherever the report does.
    SourceFile File => new($"{_agency.Name}-{_year}.txt", Encoding.UTF8.GetBytes(
        $"{_agency} {_year} {_form} {string.Join(' ', _cells.Values.Select(cell => $"{cell}{cell.Raw}"))} {string.Join('\n', _sections)} {string.Join('\n', _statistics)}"));
}
