using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>Reads versions back into reports: the inverse of <see cref="VersionWriter"/>.</summary>
sealed class VersionReader(SqliteConnection connection) : IDisposable
{
    readonly Lazy<CellReader> _cells = new(() => new(connection));

    public StoredReport? Read(ReportKey key, int? number) => VersionId(key, number) is { } id ? Read(id) : null;

    /// <summary>The row of a version; null for the number means the current one. A key of an agency that was merged leads to what it led to.</summary>
    public long? VersionId(ReportKey key, int? number) => connection.ExecuteScalar<long?>("""
        SELECT id FROM version
        WHERE agency = coalesce((SELECT agency FROM agency_merge WHERE former = @AgencyId), @AgencyId) AND year = @Year AND @number IS NULL AND until_change IS NULL
        UNION ALL SELECT version FROM former_version WHERE agency = @AgencyId AND year = @Year AND number = @number
        UNION ALL SELECT id FROM version WHERE agency = @AgencyId AND year = @Year AND number = @number
        """, new { key.AgencyId, key.Year, number });

    public StoredReport Read(long id)
    {
        var row = connection.QuerySingle<Row>("""
            SELECT v.id, v.year, v.number, v.title, v.form, v.published_on AS PublishedOn, v.period_from AS PeriodFrom, v.period_to AS PeriodTo, v.sample, v.until_change AS UntilChange,
                   s.file_name AS FileName, s.media_type AS MediaType, s.sha256, s.url, s.retrieved_at AS RetrievedAt,
                   a.id AS Agency, a.name, a.level, a.type, a.region
            FROM version v JOIN source s ON s.id = v.source JOIN agency a ON a.id = v.agency WHERE v.id = @id
            """, new { id });
        var form = FormText.Parse(row.Form);
        var report = new Report(row.Source, form)
        {
            Agency = new AgencyRow(row.Agency, row.Name, row.Level, row.Type, row.Region).ToAgency(),
            Year = (int)row.Year,
            Title = row.Title,
            PublishedOn = PartialDate.TryParse(row.PublishedOn),
            Period = row.Period,
            Sections = Sections(connection, id),
            Counts = new Counts(Cells(id, form)),
            Statistics = Statistics(id),
            Evidence = [.. connection.Query<Evidence>("SELECT field, value, origin AS \"from\", text FROM evidence WHERE version = @id ORDER BY ordinal", new { id })],
            Warnings = [.. connection.Query<Warning>("SELECT code, message FROM warning WHERE version = @id ORDER BY ordinal", new { id })],
        };
        return new(report, (int)row.Number, row.UntilChange is null, row.Sample != 0);
    }

    /// <summary>When a version was stored.</summary>
    public DateTimeOffset StoredAt(long id) => Instant.Parse(connection.ExecuteScalar<string>("SELECT stored_at FROM version WHERE id = @id", new { id }))!.Value;

    /// <summary>The sections of a version, in the document's order.</summary>
    public static ImmutableArray<Section> Sections(SqliteConnection connection, long id) =>
    [
        .. connection.Query<(string Kind, string Heading, string Text)>("SELECT kind, heading, text FROM section WHERE version = @id ORDER BY ordinal", new { id })
            .Select(row => new Section(Word.TryParse<SectionKind>(row.Kind)!.Value, row.Heading, row.Text)),
    ];

    /// <summary>The cells of a version.</summary>
    public Counts Counts(long id) => new(Cells(id, FormText.Parse(connection.ExecuteScalar<string>("SELECT form FROM version WHERE id = @id", new { id })!)));

    IEnumerable<Cell> Cells(long id, ReportForm form)
    {
        var facts = form.Indicators.Concat(form.Subtotals.Select(subtotal => subtotal.Indicator)).DistinctBy(fact => fact.Id).ToList();
        var cells = _cells.Value.Of(id, facts.ToDictionary(fact => fact.Id)).ToDictionary(cell => cell.Indicator.Id);
        return facts.Select(fact => cells.GetValueOrDefault(fact.Id)).OfType<Cell>();
    }

    ImmutableArray<Statistic> Statistics(long id) =>
        [.. connection.Query<StatisticRow>("SELECT path, heading, state, value, raw, unit, remark, at FROM statistic WHERE version = @id ORDER BY ordinal", new { id }).Select(row => row.ToStatistic())];

    sealed class StatisticRow
    {
        public string Path { get; init; } = "";
        public string? Heading { get; init; }
        public string State { get; init; } = "";
        public object? Value { get; init; }
        public string Raw { get; init; } = "";
        public string? Unit { get; init; }
        public string? Remark { get; init; }
        public string? At { get; init; }

        public Statistic ToStatistic() => new([.. Path.Split('\n')], Word.TryParse<CellState>(State)!.Value, Number.Load(Value), Raw)
        {
            Column = Heading,
            Unit = Unit,
            Remark = Remark,
            At = At,
        };
    }

    sealed class Row
    {
        public string Agency { get; init; } = "";
        public string Name { get; init; } = "";
        public string? Level { get; init; }
        public string? Type { get; init; }
        public string? Region { get; init; }
        public long Year { get; init; }
        public long Number { get; init; }
        public string? Title { get; init; }
        public string Form { get; init; } = "";
        public string? PublishedOn { get; init; }
        public string? PeriodFrom { get; init; }
        public string? PeriodTo { get; init; }
        public long Sample { get; init; }
        public long? UntilChange { get; init; }
        public string FileName { get; init; } = "";
        public string MediaType { get; init; } = "";
        public string Sha256 { get; init; } = "";
        public string? Url { get; init; }
        public string? RetrievedAt { get; init; }

        public (DateOnly, DateOnly)? Period => PeriodFrom is null || PeriodTo is null ? null : (Day(PeriodFrom), Day(PeriodTo));

        public Source Source => new(FileName, MediaType, Sha256) { Url = Url, RetrievedAt = Instant.Parse(RetrievedAt) };

        static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        if (_cells.IsValueCreated)
            _cells.Value.Dispose();
    }
}
