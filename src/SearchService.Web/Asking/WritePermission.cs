using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SearchService.Web.Hosting;

namespace SearchService.Web.Asking;

/// <summary>Who may write: nobody where no key is configured, else who has the key.</summary>
sealed class WritePermission(IOptions<ServiceOptions> options)
{
    /// <summary>Whether anybody may.</summary>
    public bool IsOn => options.Value.ApiKey is not null;

    /// <summary>Whether this is the key. Hashes have one length, so the time it takes tells nothing of the key.</summary>
    public bool IsKey(string sent) => options.Value.ApiKey is { } key && CryptographicOperations.FixedTimeEquals(Hash(sent), Hash(key));

    static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
