using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>Finds whose report it is: title, signature, an announcing sentence, the page's publisher, file name; the caller's word before all of them.</summary>
sealed class AgencyFinder(Stated stated, DocumentFacts facts)
{
    readonly List<Evidence> _evidence = [];
    readonly List<Warning> _warnings = [];

    /// <summary>The agency, or null where nothing says whose report it is; the evidence for it; disagreement as a warning.</summary>
    public (Agency? Agency, IEnumerable<Evidence> Evidence, IEnumerable<Warning> Warnings) Find()
    {
        var read = Named();
        var name = stated.Agency is { } said ? StatedName(AgencyName.Of(SimplifiedNames.Of(said)), read) : read;
        return (name is null ? null : AgencyOf(name), _evidence, _warnings);
    }

    AgencyName? Named()
    {
        var fromTitle = Note(facts.Title?.Agency, "title", facts.Title?.Text);
        var signed = Note(facts.Signature?.Agency, "signature", facts.Signature?.Text);
        // The signature often holds the full name: 建新镇 in the title, 遂溪县建新镇人民政府 below.
        var name = fromTitle is null || (signed is not null && signed.Name.EndsWith(fromTitle.Name, StringComparison.Ordinal)) ? signed ?? fromTitle : fromTitle;
        name ??= Note(facts.Announcement?.Agency, "text", facts.Announcement?.Text) ?? Note(facts.Publisher, "metadata", facts.Publisher) ?? Note(facts.FileTitle?.Agency, "fileName", facts.FileTitle?.Text);
        return name switch
        {
            { IsIdentity: false } => Completed(name),
            { Divisions.IsEmpty: false } when Above(name.Divisions[0]) is { } above => Note(above + name.Name, "text", facts.Government!.Value.Text),
            _ => name,
        };
    }

    // 洪泽区人民政府 in a text that speaks of 淮安市洪泽区人民政府: the one government it names, and the very county of the name.
    string? Above(string division) =>
        Divisions.Rooted([division]) is null && facts.Government is { } government && government.Names.IndexOf(division) is var index and > 1
            ? string.Concat(government.Names[1..index]) : null;

    AgencyName? Note(string? name, string from, string? text)
    {
        if (name is null || AgencyName.Of(name) is not { IsAgency: true } read)
            return null;
        _evidence.Add(new("agency", read.WithBody().Name, from, text ?? name));
        return read.WithBody();
    }

    // 区审计局 in a text that speaks of 某市某区人民政府网站.
    AgencyName? Completed(AgencyName name)
    {
        if (facts.Government is not { } government || government.Names[^1][^1] != name.Name[0])
            return null;
        var place = string.Concat(government.Names.Skip(government.Names.Length > 2 ? 1 : 0));
        return Note(place + name.Name[1..], "text", government.Text);
    }

    AgencyName StatedName(AgencyName said, AgencyName? read)
    {
        _evidence.Insert(0, new("agency", said.Name, "caller", said.Name));
        if (read is not null && !IsSame(said.Name, read.Name))
            _warnings.Add(WarningKind.AgencyConflict.With($"文件“{read.Name}”，指定“{said.Name}”", said.Name));
        return said;
    }

    // A short name leaves characters of the full one out: 科委 and 科学技术委员会, 区审计局 and 某市某区审计局.
    static bool IsSame(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        var at = 0;
        foreach (var character in longer)
            at += at < shorter.Length && shorter[at] == character ? 1 : 0;
        return at == shorter.Length;
    }

    Agency AgencyOf(AgencyName name)
    {
        var region = RegionOf(name);
        var level = name.Level ?? (region is not null && name.Type != AgencyType.Branch ? DivisionNames.LevelOf(region.Names) : null);
        Because("level", level?.ToString(), name.Name);
        Because("type", name.Type?.ToString(), name.Name);
        return Agency.Named(FullName.Official(name.Name), region) with { Level = level, Type = name.Type };
    }

    void Because(string field, string? value, string text)
    {
        if (value is not null)
            _evidence.Add(new(field, char.ToLowerInvariant(value[0]) + value[1..], "agency", text));
    }

    Region? RegionOf(AgencyName name)
    {
        var (region, from, text) =
            stated.Region is { } said ? (said, "caller", said.Path)
            : Divisions.Rooted(name.Divisions) is { } rooted ? (rooted, "agency", name.Name)
            : facts.Government is { } government && Under(government.Names, name.Divisions) is { } under ? (under, "text", government.Text)
            // As printed: a county's province is not guessed.
            : (Region.Of(name.Divisions), "agency", name.Name);
        if (region is not null)
            _evidence.Add(new("region", region.Path, from, text));
        return region;
    }

    // The text's division must be the one the name begins with, or the name must say nothing of its place.
    static Region? Under(ImmutableArray<string> government, ImmutableArray<string> divisions) =>
        divisions.IsEmpty ? Region.Of(government)
        : government.IndexOf(divisions[0]) is var index and > 0 ? Region.Of(government[..index].Concat(divisions))
        : null;
}
