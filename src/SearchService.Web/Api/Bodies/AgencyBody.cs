using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Bodies;

/// <summary>An agency.</summary>
/// <param name="Id">Its id, kept for ever; null for a draft's agency that no name is known of.</param>
/// <param name="Name">The official name.</param>
/// <param name="Level"><c>ministry</c>, <c>province</c>, <c>city</c>, <c>county</c>, <c>township</c>, <c>functionalArea</c>, or null.</param>
/// <param name="Type"><c>government</c>, <c>office</c>, <c>department</c>, <c>subdistrict</c>, <c>branch</c>, <c>publicBody</c>, or null.</param>
/// <param name="Region">The names of its region from the province down, or null.</param>
sealed record AgencyBody(string Id, string Name, string? Level, string? Type, ImmutableArray<string>? Region)
{
    public static AgencyBody Of(Agency agency) => new(
        agency.Id,
        agency.Name,
        agency.Level is { } level ? Word.Of(level) : null,
        agency.Type is { } type ? Word.Of(type) : null,
        agency.Region?.Names);
}

/// <summary>An agency with its other names.</summary>
/// <param name="Id">Its id, kept for ever.</param>
/// <param name="Name">The official name.</param>
/// <param name="Level">As in <see cref="AgencyBody"/>.</param>
/// <param name="Type">As in <see cref="AgencyBody"/>.</param>
/// <param name="Region">The names of its region from the province down, or null.</param>
/// <param name="Aliases">Short, former and otherwise spelled names, with the years they were used.</param>
sealed record NamedAgencyBody(string Id, string Name, string? Level, string? Type, ImmutableArray<string>? Region, ImmutableArray<AliasBody> Aliases)
{
    public static NamedAgencyBody Of(AgencyRecord record)
    {
        var agency = AgencyBody.Of(record.Agency);
        return new(agency.Id, agency.Name, agency.Level, agency.Type, agency.Region, AliasBody.Of(record));
    }
}

/// <summary>An agency with its other names and its reports.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Aliases">Short, former and otherwise spelled names.</param>
/// <param name="Reports">Its reports, the newest first.</param>
sealed record AgencyRecordBody(AgencyBody Agency, ImmutableArray<AliasBody> Aliases, ImmutableArray<ReportLinkBody> Reports)
{
    public static AgencyRecordBody Of(AgencyRecord record) => new(
        AgencyBody.Of(record.Agency),
        AliasBody.Of(record),
        [.. record.Years.Select(year => ReportLinkBody.Of(new(record.Agency.Id, year)))]);
}

/// <summary>Another name of an agency.</summary>
/// <param name="Name">The name.</param>
/// <param name="ValidFrom">The first year it was used, or null.</param>
/// <param name="ValidTo">The last year it was used, or null.</param>
sealed record AliasBody(string Name, int? ValidFrom, int? ValidTo)
{
    public static ImmutableArray<AliasBody> Of(AgencyRecord record) => [.. record.Aliases.Select(alias => new AliasBody(alias.Name, alias.ValidFrom, alias.ValidTo))];
}

/// <summary>An agency that may be one with others, which a person must decide.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Reason"><c>regionUnknown</c> or <c>nameMayMean</c>.</param>
/// <param name="Others">The others.</param>
/// <param name="Message">The case in a sentence, and the verbs that decide it; Chinese first.</param>
sealed record AgencyDoubtBody(AgencyBody Agency, string Reason, ImmutableArray<AgencyBody> Others, string Message)
{
    public static AgencyDoubtBody Of(AgencyDoubt doubt) => new(AgencyBody.Of(doubt.Agency), doubt.Reason, [.. doubt.Others.Select(AgencyBody.Of)], doubt.Message);
}

/// <summary>Where a report is.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Url">Its address.</param>
sealed record ReportLinkBody(string Key, int Year, string Url)
{
    public static ReportLinkBody Of(ReportKey key) => new(key.ToString(), key.Year, Paths.Api + Paths.Report(key));
}
