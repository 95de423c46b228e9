using System.Globalization;
using SearchService.Ingest;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>Whose report of which year a person says a document is, as typed: what cannot be understood stays in its field, too.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Year">The year.</param>
/// <param name="Region">The region's path.</param>
sealed record TypedIdentity(string Agency, string Year, string Region)
{
    /// <summary>Nothing typed.</summary>
    public static TypedIdentity Nothing { get; } = new("", "", "");

    /// <summary>What cannot be understood, a sentence each.</summary>
    public IEnumerable<string> Faults => Parameters.StatedYear.FaultsOf([Year]);

    /// <summary>What it states, where nothing is wrong.</summary>
    public Stated Stated => new()
    {
        Agency = Agency.Length > 0 ? Agency : null,
        Year = int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Region = Reports.Region.TryParse(Region),
    };
}
