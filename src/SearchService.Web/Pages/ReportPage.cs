using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A report: its narrative, with what was asked for marked, its tables as the form prints them, and the sums that fail.</summary>
static class ReportPage
{
    public static Task<IResult> Current(string key, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation) => Of(key, null, context, store, finder, cancellation);

    public static Task<IResult> Version(string key, int version, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation) => Of(key, version, context, store, finder, cancellation);

    /// <summary>The title of what is shown where there is no such report.</summary>
    public const string NoSuchTitle = "没有这份年报 / There is no such report";

    /// <summary>What is shown where there is no such report.</summary>
    public static IResult NoSuch => FaultPage.Of(StatusCodes.Status404NotFound, NoSuchTitle);

    static async Task<IResult> Of(string key, int? version, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation)
    {
        if (ReportKey.TryParse(key) is not { } parsed || store.Find(parsed, version) is not { } stored)
            return NoSuch;
        if (!context.Request.Query.Names(stored.Report.Source))
            return AnotherOriginal(context.Request.Query.First(Parameters.Original), stored, store);
        var address = SearchAddress.Of(context.Request.Query).OfOneReport;
        // Where it stands now: the address may be one it had before.
        var (at, number) = (stored.Report.Key!.Value, version is null ? version : stored.Version);
        var shown = new ShownReport(stored, number, store.Judge(stored.Report), address, stored.Current ? stored.Version : store.Find(at)?.Version);
        shown = shown with { HasBefore = store.ReportBefore(at) is not null, Cell = shown.Find(context.Request.Query.First(Parameters.Cell)) };
        if (address.Text.Length == 0)
            return Page(shown, new(PlacesAsked(context.Request.Query, stored.Report)), Html.Empty);
        var answer = await finder.FindAsync(address, stored, cancellation);
        var marks = new MarkedText((answer as OccurrenceAnswer.Found)?.Occurrences.Select(occurrence => occurrence.Place) ?? []);
        return Page(shown, marks, OccurrencePiece.Of(address, stored, answer, marks.Count),
            answer is OccurrenceAnswer.NotUnderstood ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    // Every version of the key is listed: the one that was cited may be among them under another number.
    static IResult AnotherOriginal(string? hash, StoredReport stored, ReportStore store)
    {
        var key = stored.Report.Key!.Value;
        var last = Math.Max(stored.Version, store.Find(key)?.Version ?? 0);
        var versions = store.Find(Enumerable.Range(1, last).Select(number => (key, (int?)number))).OfType<StoredReport>();
        return FaultPage.Of(StatusCodes.Status404NotFound, "这里没有出自该原件的版本 / No version here was read from that document", Html.Of($"""
            <p>{stored.Report.Agency!.Name} {key.Year} 年第 {stored.Version} 版的原件，SHA-256 不以 <code>{hash}</code> 开头。有这些版本：<span lang="en">The hash of this version's original begins otherwise. There are these versions:</span></p>
            <ul>{Html.Each(versions, version => Html.Of($"""<li><a href="{Paths.Cited(key, version.Version, version.Report.Source.Sha256[..Citation.HashLength])}">第 {version.Version} 版</a> <code>{version.Report.Source.Sha256}</code></li>"""))}</ul>
            """));
    }

    static IEnumerable<TextPlace> PlacesAsked(IQueryCollection query, Report report) =>
        TextPlace.TryParse(query.First(Parameters.At)) is { } place && SectionPlace.Of(report.Sections).Any(section => section.Place == place.Section && place.End <= section.Section.Text.Length) ? [place] : [];

    static IResult Page(ShownReport shown, MarkedText marks, Html found, int status = StatusCodes.Status200OK) => Layout.Page(
        $"{shown.Report.Agency!.Name} {shown.Key.Year}",
        Html.Of($"""
            <article>
            {ReportHeadPiece.Of(shown)}
            {ContentsPiece.Of(shown.Report)}
            {found}
            {Html.Each(shown.Report.Warnings, warning => Message.Notice(warning.Message))}
            {FindingsPiece.Of(shown.Failed, shown.Outcomes.Length)}
            {Html.Each(SectionPlace.Of(shown.Report.Sections), section => Section(shown, section.Place, section.Section, marks))}
            {FormTablePiece.All(shown)}
            {StatisticsPiece.Of(shown.Key, shown.Report.Statistics)}
            </article>
            """),
        Paths.Api + shown.Path, status, canonical: shown.Path);

    static Html Section(ShownReport shown, SectionPlace place, Section section, MarkedText marks) => Html.Of($"""
        <section id="{place.ToString()}">
        {(section.Heading.Length > 0 ? Html.Of($"<h2>{section.Heading}</h2>") : Html.Empty)}
        {marks.Paragraphs(place, section.Text)}
        {(shown.Stored.Current && section.Text.Length > 0 ? Html.Of($"""<p class="tools"><a href="{Paths.Similar(shown.Key, place)}">相近措辞 <span lang="en">Like wording</span></a> <a href="{Paths.Origins(shown.Key, place)}">语句出处 <span lang="en">Where sentences first stood</span></a></p>""") : Html.Empty)}
        </section>
        """);
}
