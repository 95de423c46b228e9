using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SearchService.Web.Hosting;

namespace SearchService.Web.Asking;

/// <summary>Who may write: nobody where no key is configured, else who has the key.</summary>
sealed class WritePermission(IOptions<ServiceOptions> options)
{
    // Of this process alone: after a restart the key is asked for again.
    readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether anybody may.</summary>
    public bool IsOn => options.Value.ApiKey is not null;

    /// <summary>Whether this is the key. Hashes have one length, so the time it takes tells nothing of the key.</summary>
    public bool IsKey(string sent) => options.Value.ApiKey is { } key && CryptographicOperations.FixedTimeEquals(Hash(sent), Hash(key));

    /// <summary>What shows that the key was given for an upload: it lets see that one and no other, and lets write nothing.</summary>
    public string TicketOf(string upload) => Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(upload)));

    /// <summary>Whether this is the ticket of an upload.</summary>
    public bool IsTicket(string? sent, string upload) => CryptographicOperations.FixedTimeEquals(Hash(sent ?? ""), Hash(TicketOf(upload)));

    static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
