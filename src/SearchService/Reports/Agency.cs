using System.Security.Cryptography;
using System.Text;

namespace SearchService.Reports;

/// <summary>A body that publishes annual reports.</summary>
/// <param name="Id">Short ASCII id, kept for ever.</param>
/// <param name="Name">The official name as the documents print it, the fullest that is known.</param>
public sealed record Agency(string Id, string Name)
{
    /// <summary>The administrative level, or null where nothing tells it.</summary>
    public AgencyLevel? Level { get; init; }

    /// <summary>What kind of body it is, or null where nothing tells it.</summary>
    public AgencyType? Type { get; init; }

    /// <summary>The division it belongs to, or null where nothing tells it.</summary>
    public Region? Region { get; init; }

    /// <summary>
    /// An agency met for the first time. The id is made from its full name, so every machine that meets the same agency, however its name is
    /// spelled, gives it the same id, and 鼓楼区财政局 of two cities get two.
    /// </summary>
    public static Agency Named(string name, Region? region = null) => new(IdOf(FullName.Of(name, region)), name) { Region = region };

    static string IdOf(FullName name)
    {
        // Letters and digits that cannot be mistaken for one another when read aloud or typed from paper.
        const string alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name.Text));
        return string.Concat(hash.Take(8).Select(value => alphabet[value % alphabet.Length]));
    }
}
