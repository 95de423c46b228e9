using Dapper;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Sqlite;

public sealed class CorrectionTests : IDisposable
{
    const string Received = "requests/received/total", Natural = "requests/received/natural-person";

    readonly TempFolder _folder = new();
    readonly Database _database;
    readonly ReportStore _store;

    public CorrectionTests()
    {
        _database = new(_folder.Path);
        _store = ReportStore.Open(_database);
    }

    public void Dispose() => _folder.Dispose();

    ReportKey Save(ReportBuilder report) => _store.Save([report.Accepted()])[0].Key!.Value;

    string? Correct(ReportKey key, string indicator, string value) => _store.Corrections.Correct(key, indicator, value, "王某", "与原件核对");

    Cell CellOf(ReportKey key, string indicator, int? version = null) => _store.Find(key, version)!.Report.Counts[indicator]!;

    IEnumerable<string> Failing(ReportKey key) => _store.Findings(new(Filters.None)).Items.Where(finding => finding.Report.Key == key).Select(finding => finding.Outcome.Rule.Id);

    IEnumerable<(string, bool, string)> Listed() => _store.ListCorrections(new(Filters.None)).Items.Select(said => (said.Subject, said.Pending, said.To.Raw));

    [Fact]
    public void What_was_read_stays_beside_what_is_computed_with()
    {
        var key = Save(A.Report().AllZero().With(Natural, 3).With(Received, 8));
        Failing(key).Should().Contain("R3/received");
        Correct(key, Received, "3件").Should().BeNull();
        var cell = CellOf(key, Received);
        (cell.Value, cell.Raw, cell.AsPrinted()!.Value, cell.AsPrinted()!.Raw).Should().Be((3, "3件", 8, "8"));
        (cell.Correction!.Word.By, cell.Correction.Word.Reason).Should().Be(("王某", "与原件核对"));
        Failing(key).Should().NotContain("R3/received");
        _store.Findings(new(Filters.None)).Items.Should().Contain(finding => finding.Outcome.Rule.Id == "R1/total" && finding.Outcome.Corrected);
    }

    [Fact]
    public void A_subtotal_follows_its_parts_and_says_so()
    {
        var key = Save(A.Report().AllZero());
        Correct(key, "requests/withheld/state-secret/total", "2");
        var subtotal = CellOf(key, "requests/withheld/total");
        (subtotal.Value, subtotal.AsPrinted()!.Value, subtotal.Correction!.Word.By).Should().Be((2, 0, "王某"));
        CellOf(key, "requests/withheld/natural-person").Correction.Should().BeNull();
    }

    [Fact]
    public void A_cell_the_document_does_not_hold_is_supplied()
    {
        var key = Save(A.Report().AllZero().Without(Received));
        Correct(key, Received, "0").Should().BeNull();
        (CellOf(key, Received).Value, CellOf(key, Received).AsPrinted()).Should().Be((0, null));
        _store.Corrections.Undo(key, Received).Should().BeNull();
        _store.Find(key)!.Report.Counts[Received].Should().BeNull();
    }

    [Fact]
    public async Task A_search_by_number_finds_the_corrected_one()
    {
        var key = Save(A.Report().AllZero().With(Received, 8));
        using var engine = new SqliteSearchEngine(_database);
        async Task<IEnumerable<(decimal?, bool)>> Found(string query) => (await engine.SearchAsync(new(((ParsedQuery.Understood)QueryParser.Parse(query)).Query), default)).Hits.SelectMany(hit => hit.Numbers).Select(number => (number.Value, number.Corrected));
        (await Found($"{Received}>7")).Should().Equal((8, false));
        Correct(key, Received, "5");
        (await Found($"{Received}>7")).Should().BeEmpty();
        (await Found($"{Received}<=7")).Should().Equal((5, true));
        (await Found("cell:8")).Should().Equal((5, true));
        (await Found("cell:5")).Should().Equal((5, true));
        Correct(key, Received, "");
        (await Found("cell:8")).Should().Equal((null, true));
        _store.Corrections.Undo(key, Received);
        (await Found("cell:8")).Should().Equal((8, false));
        (await Found("cell:5")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_running_search_sees_what_the_sums_became()
    {
        var key = Save(A.Report().AllZero());
        using var engine = new SqliteSearchEngine(_database);
        async Task<int> WithFindings() => (await engine.SearchAsync(new(null) { Filters = Filters.None.With(Facet.Finding, "R3") }, default)).Total;
        (await WithFindings()).Should().Be(0);
        Correct(key, Received, "1");
        (await WithFindings()).Should().Be(1);
    }

    [Theory]
    [InlineData("requests/received/nobody", "1", "没有指标")]
    [InlineData("requests/withheld/total", "1", "小计请更正其各项")]
    [InlineData("disclosure/rules/newly-made", "1", "没有指标")]
    [InlineData(Received, "见附件", "“见附件”不是表中可填的数")]
    [InlineData(Received, "1 2", "“1 2”不是表中可填的数")]
    [InlineData(Received, "0", "无须更正")]
    public void What_cannot_be_is_refused_and_changes_nothing(string indicator, string value, string sentence)
    {
        var key = Save(A.Report().AllZero());
        var before = _store.ChangeNumber;
        Correct(key, indicator, value).Should().Contain(sentence);
        _store.Corrections.Undo(key, Received).Should().Contain("没有更正");
        Correct(new("nobody", 2023), Received, "1").Should().Contain("nobody-2023");
        _store.ChangeNumber.Should().Be(before);
    }

    [Fact]
    public void A_new_version_asks_again()
    {
        var key = Save(A.Report().AllZero().With(Received, 8).With(Natural, 8));
        Correct(key, Received, "5");
        Correct(key, Natural, "/");
        Save(A.Report().AllZero().With(Received, 9).With(Natural, 9));
        CellOf(key, Received).Correction.Should().BeNull();
        CellOf(key, Received, 1).Value.Should().Be(5);
        Listed().Should().Equal((Natural, true, "/"), (Received, true, "5"));
        Correct(key, Received, "5").Should().BeNull();
        _store.Corrections.Undo(key, Natural).Should().BeNull();
        Listed().Should().Equal((Received, false, "5"));
        Save(A.Report().AllZero().With(Received, 10));
        Listed().Should().Equal((Received, true, "5"));
        CellOf(key, Natural, 1).State.Should().Be(CellState.NotApplicable);
    }

    [Fact]
    public void The_same_bytes_and_a_new_index_leave_it_standing()
    {
        var report = A.Report().AllZero();
        var key = Save(report);
        Correct(key, Received, "5");
        _store.Save([report.Accepted()])[0].Word.Should().Be("unchanged");
        _store.Reindex();
        CellOf(key, Received).Value.Should().Be(5);
        _store.Verify().Should().BeEmpty();
    }

    [Fact]
    public void It_moves_with_its_report_when_agencies_are_merged()
    {
        var (old, current) = (Save(A.Report().Of("清河市卫计委").In(2018).AllZero()), Save(A.Report().Of("清河市卫健委").In(2019).AllZero()));
        Correct(old, "requests/carried-forward/total", "4");
        new AgencyDecisions(_database).Merge(old.AgencyId, current.AgencyId, "改名").Should().BeNull();
        CellOf(old, "requests/carried-forward/total").AsPrinted()!.Value.Should().Be(0);
        Failing(current).Should().Contain("X1/total");
    }

    [Fact]
    public void Findings_are_those_of_a_report_that_prints_the_corrected_values()
    {
        var random = new Random(41);
        for (var round = 0; round < Rounds.Of(200); round++)
        {
            var agency = $"清河市第{round}局";
            var (before, after) = (Random(agency, 2022, random), Random(agency, 2023, random));
            var keys = new[] { Save(before), Save(after) };
            for (var i = 0; i < 12; i++)
            {
                var (which, fact, value) = (random.Next(2), Facts[random.Next(Facts.Length)], random.Next(3));
                // What is printed anyway is no correction: an earlier one is taken back.
                if (Correct(keys[which], fact, value == 2 ? "" : $"{value}") is not null)
                    _store.Corrections.Undo(keys[which], fact);
                _ = value == 2 ? (which == 0 ? before : after).With(fact, CellState.Blank) : (which == 0 ? before : after).With(fact, value);
            }
            Judged(keys[0]).Should().BeEquivalentTo(Sides(Reconciliation.Of(before.Build())));
            Judged(keys[1]).Should().BeEquivalentTo(Sides([.. Reconciliation.Of(after.Build()), .. Reconciliation.Between(before.Build(), after.Build())]));
        }

        IEnumerable<(string, decimal?, decimal?, string?)> Judged(ReportKey key) => Sides(_store.Findings(new(Filters.None.With(Facet.Agency, key.AgencyId)) { Size = 1000 }).Items.Where(finding => finding.Report.Key == key).Select(finding => finding.Outcome));
    }

    [Fact]
    public void Whatever_is_corrected_and_undone_what_was_read_comes_back_byte_for_byte()
    {
        var random = new Random(42);
        var keys = Enumerable.Range(2020, 4).Select(year => Save(Random("清河市统计局", year, random))).ToList();
        var (rows, printed) = (Dump(), Printed());
        for (var round = 0; round < Rounds.Of(1000); round++)
        {
            var (key, fact) = (keys[random.Next(keys.Count)], Facts[random.Next(Facts.Length)]);
            _ = random.Next(2) == 0 ? Correct(key, fact, (string[])["", "/", "7", "7.25", "1,000件"] is var values ? values[random.Next(values.Length)] : "") : _store.Corrections.Undo(key, fact);
            Printed().Should().Equal(printed);
        }
        foreach (var said in _store.ListCorrections(new(Filters.None) { Size = 1000 }).Items)
            _store.Corrections.Undo(said.Report.Key, said.Subject).Should().BeNull();
        Dump().Should().Equal(rows);
        _store.Verify().Should().BeEmpty();

        // The document's own cells; a subtotal is added up from them.
        List<string> Printed() => [.. keys.SelectMany(key => _store.Find(key)!.Report.Counts).Where(cell => !cell.Computed).Select(cell => cell.AsPrinted()).OfType<Cell>().Select(cell => $"{cell} {cell.Raw} {cell.Unit}")];
    }

    [Fact]
    public void A_store_of_an_earlier_program_takes_corrections()
    {
        var key = Save(A.Report().AllZero().With(Received, 8));
        using (var connection = _database.Open())
            connection.ReturnTo(10);
        ReportStore.Open(_database).Corrections.Correct(key, Received, "5", "王某", "核对").Should().BeNull();
        using var reading = _database.Open();
        reading.QuerySingle<(decimal, decimal, bool)>("SELECT value, printed_value, corrected FROM current_number WHERE indicator = @Received", new { Received }).Should().Be((5, 8, true));
    }

    static readonly string[] Facts = [.. Format2021.Instance.Indicators.Select(fact => fact.Id).Where(id => id.Contains("/received/") || id.Contains("/carried") || id.Contains("/brought") || id.Contains("/handled/") || id.Contains("state-secret") || id.EndsWith("/in-force") || id.Contains("/issued"))];

    static ReportBuilder Random(string agency, int year, Random random)
    {
        var report = A.Report().Of(agency).In(year).AllZero();
        foreach (var fact in Facts.Where(_ => random.Next(4) == 0))
            _ = random.Next(5) == 0 ? report.With(fact, CellState.Blank) : random.Next(5) == 0 ? report.Without(fact) : report.With(fact, random.Next(3));
        return report;
    }

    static IEnumerable<(string, decimal?, decimal?, string?)> Sides(IEnumerable<Outcome> outcomes) =>
        outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(outcome => (outcome.Rule.Id, outcome.Left, outcome.Right, outcome.Suspect));

    List<string> Dump()
    {
        using var connection = _database.Open();
        return [.. ((string[])["cell", "printed_cell", "correction", "section", "evidence", "finding", "source"]).SelectMany(table => connection.Query($"SELECT * FROM {table}")
            .Select(row => $"{table} {string.Join('|', ((IDictionary<string, object?>)row).Select(column => $"{column.Value?.GetType().Name}:{column.Value}"))}"))];
    }
}
