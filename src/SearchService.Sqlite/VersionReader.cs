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
    readonly Lazy<CellReader> _cells = new(() => new(connection)), _printed = new(() => new(connection, "printed_cell"));

    public StoredReport? Read(ReportKey key, int? number) => VersionId(key, number) is { } id ? Read(id) : null;

    /// <summary>The row of a version; null for the number means the current one. An address that a version had before leads to it.</summary>
    public long? VersionId(ReportKey key, int? number) => number is null ? CurrentId(key) ?? MovedId(key) : connection.ExecuteScalar<long?>("""
        SELECT version FROM former_version WHERE agency = @AgencyId AND year = @Year AND number = @number
        UNION ALL SELECT id FROM version WHERE agency = @AgencyId AND year = @Year AND number = @number
        """, new { key.AgencyId, key.Year, number });

    /// <summary>The current version of this very agency and year, or null; the id of a merged agency is the other's.</summary>
    public long? CurrentId(ReportKey key) => connection.ExecuteScalar<long?>("""
        SELECT id FROM version
        WHERE agency = coalesce((SELECT agency FROM agency_merge WHERE former = @AgencyId), @AgencyId) AND year = @Year AND until_change IS NULL
        """, new { key.AgencyId, key.Year });

    /// <summary>The number the next version gets: one that no version there has or had.</summary>
    public static int NextNumber(SqliteConnection connection, ReportKey key) => 1 + connection.ExecuteScalar<int>("""
        SELECT max(coalesce((SELECT max(number) FROM version WHERE agency = @AgencyId AND year = @Year), 0),
                   coalesce((SELECT max(number) FROM former_version WHERE agency = @AgencyId AND year = @Year), 0))
        """, new { key.AgencyId, key.Year });

    // Where a person has moved the report that stood here.
    long? MovedId(ReportKey key) => connection.ExecuteScalar<long?>("""
        SELECT c.id FROM former_version f JOIN version w ON w.id = f.version JOIN version c ON c.agency = w.agency AND c.year = w.year AND c.until_change IS NULL
        WHERE f.agency = @AgencyId AND f.year = @Year AND f.reason IS NOT NULL ORDER BY f.number DESC LIMIT 1
        """, new { key.AgencyId, key.Year });

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
            Dismissals = Dismissals(id),
            Statistics = Statistics(id),
            Evidence = [.. connection.Query<Evidence>("SELECT field, value, origin AS \"from\", text FROM evidence WHERE version = @id ORDER BY ordinal", new { id })],
            Warnings = [.. connection.Query<Warning>("SELECT code, message FROM warning WHERE version = @id ORDER BY ordinal", new { id })],
        };
        return new(report, (int)row.Number, row.UntilChange is null, row.Sample != 0) { Moved = LastMove(id) };
    }

    /// <summary>When a version was stored.</summary>
    public DateTimeOffset StoredAt(long id) => Instant.Parse(connection.ExecuteScalar<string>("SELECT stored_at FROM version WHERE id = @id", new { id }))!.Value;

    /// <summary>The sections of a version, in the document's order.</summary>
    public static ImmutableArray<Section> Sections(SqliteConnection connection, long id) =>
    [
        .. connection.Query<(string Kind, string Heading, string Text)>("SELECT kind, heading, text FROM section WHERE version = @id ORDER BY ordinal", new { id })
            .Select(row => new Section(Word.TryParse<SectionKind>(row.Kind)!.Value, row.Heading, row.Text)),
    ];

    /// <summary>Its sections of one kind that have any text.</summary>
    public static ImmutableArray<PlacedSection> Sections(SqliteConnection connection, long id, SectionKind kind) =>
    [
        .. connection.Query<(string Heading, string Text)>("SELECT heading, text FROM section WHERE version = @id AND kind = @kind ORDER BY ordinal", new { id, kind = Word.Of(kind) })
            .Select((row, index) => new PlacedSection(new(kind, index + 1), new(kind, row.Heading, row.Text))).Where(section => !section.IsBlank),
    ];

    /// <summary>The cells of a version.</summary>
    public Counts Counts(long id) => new(Cells(id, FormText.Parse(connection.ExecuteScalar<string>("SELECT form FROM version WHERE id = @id", new { id })!)));

    IEnumerable<Cell> Cells(long id, ReportForm form)
    {
        var corrected = connection.Query<CorrectionRow>("""
            SELECT i.name AS Indicator, k.state, k.value, k.raw, k.unit, k.remark, k.said_by AS "By", k.said_at AS At, k.reason
            FROM correction k JOIN indicator i ON i.id = k.indicator WHERE k.version = @id
            """, new { id }).ToList();
        if (corrected.Count == 0)
            return Cells(id, form, _cells.Value);
        var printed = new Counts(Cells(id, form, _printed.Value));
        return Correction.Of(form, printed, corrected.Select(row => row.ToCell(form.Indicators.First(fact => fact.Id == row.Indicator), printed[row.Indicator])));
    }

    static IEnumerable<Cell> Cells(long id, ReportForm form, CellReader reader)
    {
        var facts = form.Indicators.Concat(form.Subtotals.Select(subtotal => subtotal.Indicator)).DistinctBy(fact => fact.Id).ToList();
        var cells = reader.Of(id, facts.ToDictionary(fact => fact.Id)).ToDictionary(cell => cell.Indicator.Id);
        return facts.Select(fact => cells.GetValueOrDefault(fact.Id)).OfType<Cell>();
    }

    ImmutableArray<Dismissal> Dismissals(long id) =>
    [
        .. connection.Query<(string Rule, double Left, double Right, string By, string At, string Reason)>("SELECT rule, left, right, said_by, said_at, reason FROM dismissal WHERE version = @id ORDER BY rule", new { id })
            .Select(row => new Dismissal(row.Rule, Number.Load(row.Left)!.Value, Number.Load(row.Right)!.Value, new(row.By, Instant.Parse(row.At)!.Value, row.Reason))),
    ];

    Move? LastMove(long id) => connection.Query<(string Agency, int Year, string By, string At, string Reason)>(
        "SELECT agency, year, said_by, said_at, reason FROM former_version WHERE version = @id AND reason IS NOT NULL ORDER BY said_at DESC LIMIT 1", new { id })
        .Select(row => new Move(new(row.Agency, row.Year), new(row.By, Instant.Parse(row.At)!.Value, row.Reason))).FirstOrDefault();

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

    sealed class CorrectionRow
    {
        public string Indicator { get; init; } = "";
        public string State { get; init; } = "";
        public object? Value { get; init; }
        public string Raw { get; init; } = "";
        public string? Unit { get; init; }
        public string? Remark { get; init; }
        public string By { get; init; } = "";
        public string At { get; init; } = "";
        public string Reason { get; init; } = "";

        // It still stands where the printed cell does.
        public Cell ToCell(Indicator indicator, Cell? printed) => new(indicator, Word.TryParse<CellState>(State)!.Value, Number.Load(Value), Raw)
        {
            Unit = Unit ?? printed?.Unit ?? indicator.Unit,
            Remark = Remark,
            At = printed?.At,
            Correction = new(printed, new(By, Instant.Parse(At)!.Value, Reason)),
        };
    }

    public void Dispose()
    {
        foreach (var reader in new[] { _cells, _printed })
            if (reader.IsValueCreated)
                reader.Value.Dispose();
    }
}
