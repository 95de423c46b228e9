using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>Writes the rows of one version. Its statements are prepared once for a whole group of reports.</summary>
sealed class VersionWriter : IDisposable
{
    readonly Dictionary<string, long> _indicators;
    readonly Statement _version, _section, _cell, _statistic, _evidence, _warning;

    public VersionWriter(SqliteConnection connection)
    {
        _indicators = Indicators.IdsByName(connection);
        _version = new(connection, """
            INSERT INTO version (id, agency, year, number, source, title, form, format, published_on, period_from, period_to, extractor, sample, from_change, stored_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            """);
        _section = new(connection, "INSERT INTO section (version, ordinal, kind, heading, text) VALUES (?1, ?2, ?3, ?4, ?5)");
        _cell = new(connection, """
            INSERT INTO cell (version, indicator, state, value, raw, unit, remark, computed, chosen_by, at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """);
        _statistic = new(connection, "INSERT INTO statistic (version, ordinal, path, heading, state, value, raw, unit, remark, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
        _evidence = new(connection, "INSERT INTO evidence (version, ordinal, field, value, origin, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        _warning = new(connection, "INSERT INTO warning (version, ordinal, code, message) VALUES (?1, ?2, ?3, ?4)");
    }

    public void Write(VersionRow row, Report report)
    {
        _version.Run(row.Id, row.Agency, row.Year, row.Number, row.Source, report.Title, FormText.Print(report.Form), report.Form.Id,
            report.PublishedOn?.ToString(), Iso(report.Period?.From), Iso(report.Period?.To), Report.ExtractorVersion, row.Sample, row.FromChange, Instant.Print(row.StoredAt));
        foreach (var (ordinal, section) in report.Sections.Index())
            _section.Run(row.Id, ordinal, Word.Of(section.Kind), section.Heading, section.Text);
        WriteCells(row.Id, report.Counts);
        foreach (var (ordinal, statistic) in report.Statistics.Index())
            _statistic.Run(row.Id, ordinal, string.Join('\n', statistic.Path), statistic.Column, Word.Of(statistic.State), Number.Store(statistic.Value), statistic.Raw,
                statistic.Unit, statistic.Remark, statistic.At);
        foreach (var (ordinal, evidence) in report.Evidence.Index())
            _evidence.Run(row.Id, ordinal, evidence.Field, evidence.Value, evidence.From, evidence.Text);
        foreach (var (ordinal, warning) in report.Warnings.Index())
            _warning.Run(row.Id, ordinal, warning.Code, warning.Message);
    }

    public void WriteCells(long version, Counts counts)
    {
        foreach (var cell in counts)
            _cell.Run(version, _indicators[cell.Indicator.Id], Word.Of(cell.State), Number.Store(cell.Value), cell.Raw,
                cell.Unit == cell.Indicator.Unit ? null : cell.Unit, cell.Remark, cell.Computed, cell.ChosenBy, cell.At);
    }

    static string? Iso(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_version, _section, _cell, _statistic, _evidence, _warning])
            statement.Dispose();
    }
}

/// <summary>Where a version stands: its agency and year, its number among their versions, the change that made it current, and when that was.</summary>
sealed record VersionRow(long Id, string Agency, int Year, int Number, long Source, bool Sample, long FromChange, DateTimeOffset StoredAt);
