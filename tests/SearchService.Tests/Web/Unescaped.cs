using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchService.Tests.Web;

/// <summary>Prints JSON with Chinese as it is.</summary>
static class Unescaped
{
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
