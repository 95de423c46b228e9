using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Search.Names;
using SearchService.Search.Words;
using SearchService.Sqlite.FullText;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>
/// The reports: immutable versions per agency and year, of which one is current; their originals; what could not be taken.
/// One writer at a time, in this process or another; readers never wait.
/// </summary>
public sealed class ReportStore : IDisposable
{
    const string SynonymsFileName = "synonyms.txt";

    readonly Database _database;
    readonly ReadConnections _connections;
    readonly SourceFolder _sources;
    readonly TimeProvider _time;
    readonly UserFile<SynonymSets> _synonyms;
    readonly Lock _writing = new();

    ReportStore(Database database, TimeProvider time)
    {
        (_database, _time) = (database, time);
        _connections = new(database);
        _sources = new(database.Folder);
        _synonyms = new(Path.Combine(database.Folder, SynonymsFileName), SynonymSets.BuiltIn, text => SynonymSets.BuiltIn.With(text, SynonymsFileName));
    }

    /// <summary>Opens the store of a data folder, made or brought to this program's schema where needed.</summary>
    /// <exception cref="InvalidOperationException">The database was made by a newer program.</exception>
    public static ReportStore Open(string dataFolder, TimeProvider? time = null) => Open(new Database(dataFolder), time);

    /// <inheritdoc cref="Open(string, TimeProvider?)"/>
    public static ReportStore Open(Database database, TimeProvider? time = null)
    {
        using var connection = database.Open();
        Migrations.Apply(connection);
        Indicators.Complete(connection);
        AgencyRegistry.Complete(connection);
        NarrativeIndex.Complete(connection);
        return new(database, time ?? TimeProvider.System);
    }

    /// <summary>The data folder, absolute.</summary>
    public string Folder => _database.Folder;

    /// <summary>The state of the store: raised by every change a reader may see.</summary>
    public long ChangeNumber => Read(Listings.Change);

    /// <summary>What is in the store.</summary>
    public StoreSummary Summary => Read(Listings.Summary);

    /// <summary>
    /// Stores a group of outcomes in one durable transaction: truth and full-text index change together or not at all. When this
    /// returns, all of it survives a power cut.
    /// </summary>
    /// <param name="outcomes">What reading gave, in the order the answer shall have.</param>
    /// <param name="sample">True for the fictional samples, which leave with the first real report.</param>
    public ImmutableArray<StoredOutcome> Save(IReadOnlyList<IngestOutcome> outcomes, bool sample = false)
    {
        lock (_writing)
        {
            // The disk syncs originals while the rows are written; the commit, which names them, waits for it.
            var keeping = Task.Run(() => _sources.Keep(outcomes.Where(outcome => outcome is not IngestOutcome.Refused).Select(outcome => outcome.File)));
            using var connection = _database.Open();
            using var group = new StoreTransaction(connection, _time.GetUtcNow(), sample);
            ImmutableArray<StoredOutcome> stored = [.. outcomes.Select(group.Store)];
            keeping.GetAwaiter().GetResult();
            group.Commit();
            _sources.Discard(group.DiscardedSources);
            return stored;
        }
    }

    /// <summary>Which of these documents need no reading: the current report of a key was made from the same bytes by the same reader.</summary>
    /// <returns>Keys by hash.</returns>
    public IReadOnlyDictionary<string, ReportKey> Known(IEnumerable<SourceFile> files)
    {
        using var connection = _database.Open();
        return connection.Query<(string Sha256, string Agency, int Year)>("""
            SELECT s.sha256, v.agency, v.year FROM source s JOIN version v ON v.source = s.id
            WHERE v.until_change IS NULL AND v.sample = 0 AND v.extractor = @ExtractorVersion AND s.sha256 IN @hashes
            """, new { Report.ExtractorVersion, hashes = files.Select(file => file.Sha256) })
            .GroupBy(row => row.Sha256).ToDictionary(rows => rows.Key, rows => new ReportKey(rows.First().Agency, rows.First().Year));
    }

    /// <summary>The current version of a report, or the one of that number; null where there is none.</summary>
    public StoredReport? Find(ReportKey key, int? version = null) => Read(connection =>
    {
        using var versions = new VersionReader(connection);
        return versions.Read(key, version);
    });

    /// <summary>The current versions of several reports, as of one state of the store; those that are not there are left out.</summary>
    public IReadOnlyDictionary<ReportKey, StoredReport> Find(IEnumerable<ReportKey> keys) => Read(connection =>
    {
        using var versions = new VersionReader(connection);
        return keys.Distinct().Select(key => (Key: key, Found: versions.Read(key, null))).Where(read => read.Found is not null).ToDictionary(read => read.Key, read => read.Found!);
    });

    /// <summary>Several versions, each the current one where no number is given, in the order asked and as of one state of the store; null for one that is not there.</summary>
    public ImmutableArray<StoredReport?> Find(IEnumerable<(ReportKey Key, int? Version)> named) => Read<ImmutableArray<StoredReport?>>(connection =>
    {
        using var versions = new VersionReader(connection);
        return [.. named.Select(one => versions.Read(one.Key, one.Version))];
    });

    /// <summary>When versions were stored; those of a store made by an older program, when their documents were.</summary>
    public IReadOnlyDictionary<ReportCard, DateTimeOffset> StoredAt(IEnumerable<ReportCard> reports) => Read(connection =>
    {
        using var versions = new VersionReader(connection);
        return reports.ToDictionary(report => report, report => versions.StoredAt(versions.VersionId(report.Key, report.Version)!.Value));
    });

    /// <summary>Every current report, by agency and year, each with the same agency's of the year before, one at a time and all in one state of the store.</summary>
    public IEnumerable<(StoredReport Report, StoredReport? Before)> Everything()
    {
        using var connection = _database.Open();
        using var snapshot = connection.BeginTransaction(deferred: true);
        using var versions = new VersionReader(connection);
        StoredReport? last = null;
        foreach (var id in connection.Query<long>("SELECT id FROM version WHERE until_change IS NULL ORDER BY agency, year").ToList())
        {
            var report = versions.Read(id);
            yield return (report, last?.Report.Key == report.Report.Key!.Value with { Year = report.Report.Key.Value.Year - 1 } ? last : null);
            last = report;
        }
    }

    /// <summary>Copies the store while others read and write it: the database as it is at one moment, the originals it names and the files beside it.</summary>
    /// <param name="archive">Where to write a ZIP archive; unpacked, it is a data folder.</param>
    /// <returns>The hashes of originals that are missing.</returns>
    public ImmutableArray<string> Backup(Stream archive) => new Backup(_database, _sources).Write(archive);

    /// <summary>The same agency's current report of the year before, or null.</summary>
    public StoredReport? ReportBefore(ReportKey key) => Read(connection =>
    {
        using var versions = new VersionReader(connection);
        return versions.CurrentId(key with { Year = key.Year - 1 }) is { } id ? versions.Read(id) : null;
    });

    /// <summary>Corrects cells of current reports.</summary>
    public Corrections Corrections => new(_database, _time);

    /// <summary>Corrects whose report of which year one is.</summary>
    public Identities Identities => new(_database, _time);

    /// <summary>Dismisses findings of current reports.</summary>
    public Dismissals Dismissals => new(_database, _time);

    /// <summary>What was corrected of current reports, in the order of <see cref="Reports"/>: cells, and identities as <c>identity</c>.</summary>
    public Listing<StoredCorrection> ListCorrections(ListRequest request) => Read(connection => Listings.Corrections(connection, request));

    /// <summary>The findings of current reports that were dismissed, or wait to be dismissed again, in the order of <see cref="Reports"/>.</summary>
    public Listing<StoredDismissal> ListDismissals(ListRequest request) => Read(connection => Listings.Dismissals(connection, request));

    /// <summary>The original document of a report, or null where there is none. The caller closes it.</summary>
    public Stream? OpenSource(ReportKey key, int? version = null) =>
        Find(key, version) is { } found ? _sources.Open(found.Report.Source.Sha256) : null;

    /// <summary>Current reports, newest year first, then by region and name.</summary>
    public Listing<ReportCard> Reports(ListRequest request) => Read(connection => Listings.Reports(connection, request));

    /// <summary>A page of <see cref="Reports"/> with their sections of one kind, all in one state of the store. Of a report without text of the kind there are none.</summary>
    public Listing<ReportSections> Sections(ListRequest request, SectionKind kind, CancellationToken cancellation) => Read(connection =>
    {
        var (page, versions) = (Listings.Reports(connection, request), new VersionReader(connection));
        return new Listing<ReportSections>([.. page.Items.Select(SectionsOf)], page.Total, page.Next) { HasShifted = page.HasShifted };

        ReportSections SectionsOf(ReportCard card)
        {
            cancellation.ThrowIfCancellationRequested();
            return new(card, VersionReader.Sections(connection, versions.VersionId(card.Key, card.Version)!.Value, kind));
        }
    });

    /// <summary>Agencies that have current reports the filters let through, by region and name.</summary>
    public Listing<Agency> Agencies(ListRequest request) => Read(connection => Listings.Agencies(connection, request));

    /// <summary>How many current reports each region has, those of the regions in it among them: the facet of a search for all reports. The regions of the filters do not matter.</summary>
    public ImmutableArray<FacetCount> RegionCounts(Filters filters) => Read(connection => FacetCounts.Regions(connection, filters));

    /// <summary>How many current reports have findings of each kind: the facet of a search for all reports. The findings of the filters do not matter.</summary>
    public ImmutableArray<FacetCount> FindingCounts(Filters filters) => Read(connection => FacetCounts.Findings(connection, filters));

    /// <summary>An agency with its names and years, or null.</summary>
    public AgencyRecord? FindAgency(string id) => Read(connection => Listings.Agency(connection, id));

    /// <summary>Agencies that have current reports, in the order of <see cref="Agencies"/>, and what there is of each year.</summary>
    /// <param name="request">Which agencies.</param>
    /// <param name="from">The first year, or null for the first that any of them reports on.</param>
    /// <param name="to">The last year, or null for the last.</param>
    public Coverage Coverage(ListRequest request, int? from = null, int? to = null) => Read(connection => new CoverageReader(connection, request).Read(from, to));

    /// <summary>The numbers of agencies over years: of a page of agencies, in the order of <see cref="Agencies"/>, every year.</summary>
    /// <param name="request">Which agencies.</param>
    /// <param name="indicators">Which cells.</param>
    /// <param name="from">The first year, or null for the first that any of them reports on.</param>
    /// <param name="to">The last year, or null for the last.</param>
    public AgencyYears Numbers(ListRequest request, IReadOnlyCollection<string> indicators, int? from = null, int? to = null) =>
        Read(connection => new AgencyYearReader(connection, request).Read(indicators, from, to));

    /// <summary>Failed sums of current reports, in the order of <see cref="Reports"/>.</summary>
    public Listing<StoredFinding> Findings(ListRequest request) => Read(connection => Listings.Findings(connection, request));

    /// <summary>Documents in quarantine, the newest first. Of the filters, agency and year apply: the rest is a report's.</summary>
    /// <param name="request">Which page.</param>
    /// <param name="terms">What must occur in what was read of them; none for every document.</param>
    public Listing<QuarantinedDocument> Quarantine(ListRequest request, params IReadOnlyCollection<Query.Term> terms) => Read(connection => QuarantineList.Page(connection, request, terms));

    /// <summary>How many documents in quarantine there are for each reason, the most frequent first; the reasons of the request do not matter.</summary>
    public ImmutableArray<(string Reason, int Count)> QuarantineReasons(ListRequest request, params IReadOnlyCollection<Query.Term> terms) => Read(connection => QuarantineList.Reasons(connection, request, terms));

    /// <summary>A document in quarantine by the hash of its bytes, or null.</summary>
    public QuarantinedDocument? FindQuarantined(string sha256) => Read(connection => QuarantineList.Find(connection, sha256));

    /// <summary>The original of a document in quarantine, or null where there is none. The caller closes it.</summary>
    public Stream? OpenQuarantined(string sha256) => FindQuarantined(sha256) is { } found ? _sources.Open(found.Source.Sha256) : null;

    /// <summary>Who is who among the agencies that have current reports.</summary>
    public AgencyDirectory Directory => Read(connection => NameBook.Of(connection).Directory(connection));

    /// <summary>Who is who among all agencies that are known, with or without current reports: those of whom groups are made.</summary>
    public AgencyDirectory Registry => Read(connection => NameBook.Of(connection).Registry(connection));

    /// <summary>The groups of agencies, with those of the file <c>groups.txt</c> in the data folder.</summary>
    public AgencyGroups Groups => Read(connection => NameBook.Of(connection).Groups);

    /// <summary>Words of the same meaning, with those of the file <c>synonyms.txt</c> in the data folder.</summary>
    public SynonymSets Synonyms => _synonyms.Content;

    /// <summary>Takes a report out of lists and search. Its versions stay and keep their addresses. False where there is none.</summary>
    public bool Withdraw(ReportKey key)
    {
        lock (_writing)
        {
            using var connection = _database.Open();
            using var group = new StoreTransaction(connection, _time.GetUtcNow(), sample: false);
            var withdrawn = group.Withdraw(key with { AgencyId = AgencyRegistry.Present(connection, key.AgencyId) });
            group.Commit();
            return withdrawn;
        }
    }

    /// <summary>Makes the full-text index anew from the texts, in one transaction; others search the old one until it ends.</summary>
    /// <returns>How many versions it holds.</returns>
    public int Reindex()
    {
        lock (_writing)
        {
            using var connection = _database.Open();
            return NarrativeIndex.Rebuild(connection);
        }
    }

    /// <summary>Checks the database's structure and every original against its hash: one sentence a fault, none for a sound store.</summary>
    public IEnumerable<string> Verify() => Read(connection => new Verification(connection, _sources).Faults().ToList());

    /// <summary>Closes the connections that are kept for reading.</summary>
    public void Dispose() => _connections.Dispose();

    T Read<T>(Func<SqliteConnection, T> read) => _connections.Read(read);
}
