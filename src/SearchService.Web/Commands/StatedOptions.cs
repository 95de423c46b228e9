using System.CommandLine;
using System.Globalization;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Web.Addresses;

namespace SearchService.Web.Commands;

/// <summary>The options by which a caller says what a document does not: <c>--agency --year --region --source-url</c>.</summary>
sealed class StatedOptions
{
    readonly Option<string?> _agency = Option("--agency", "NAME", Parameters.StatedAgency);
    readonly Option<string?> _year = Option("--year", "YEAR", Parameters.StatedYear);
    readonly Option<string?> _region = Option("--region", "A/B/C", Parameters.StatedRegion);
    readonly Option<string?> _sourceUrl = Option("--source-url", "URL", Parameters.SourceUrl);

    /// <summary>Adds them to a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="ofIdentity">Whether only agency, year and region can be stated.</param>
    public StatedOptions(Command verb, bool ofIdentity = false)
    {
        foreach (var option in (Option[])[_agency, _year, _region, .. ofIdentity ? Array.Empty<Option>() : [_sourceUrl]])
            verb.Options.Add(option);
    }

    /// <summary>What was stated.</summary>
    public Stated Read(ParseResult parsed) => new()
    {
        Agency = parsed.GetValue(_agency),
        Year = parsed.GetValue(_year) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null,
        Region = Region.TryParse(parsed.GetValue(_region)),
        SourceUrl = parsed.GetValue(_sourceUrl),
    };

    static Option<string?> Option(string name, string value, Parameter parameter) => new Option<string?>(name) { Description = parameter.Description, HelpName = value }.Checked(parameter);
}
