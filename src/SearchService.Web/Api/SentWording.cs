using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>A text in the body of a request: JSON that says whose it is, or the bare text in UTF-8.</summary>
static class SentWording
{
    // A character has at most three bytes a UTF-16 unit; JSON may write it in six.
    const int MostBytes = 8 * Wording.MostCharacters;

    /// <summary>Reads it, or says why it cannot be read.</summary>
    public static async Task<(Wording? Sent, ProblemHttpResult? Problem)> ReadAsync(HttpContext context, CancellationToken cancellation)
    {
        if (await SentFile.BytesOf(context.Request.Body, MostBytes, cancellation) is not { } bytes)
            return (null, TooLong);
        var (text, agency, year) = IsJson(context, bytes) ? TryParse(bytes) ?? new(null, null, null) : new WordingBody(Encoding.UTF8.GetString(bytes), null, null);
        if (string.IsNullOrWhiteSpace(text))
            return (null, Problems.BadRequest.Because("正文应为一段文字，或形如 {\"text\": \"……\"} 的 JSON。The body should be a text, or JSON with a member “text”."));
        return text.Length > Wording.MostCharacters ? (null, TooLong) : (Wording.Of(text, string.IsNullOrWhiteSpace(agency) ? null : agency, year), null);
    }

    // Many senders leave the type as it is; no paragraph begins with a brace.
    static bool IsJson(HttpContext context, ReadOnlySpan<byte> body) => context.Request.HasJsonContentType() || body.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    static WordingBody? TryParse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ApiJson.Default.WordingBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static ProblemHttpResult TooLong => Problems.BodyTooLarge.Because($"文字至多 {Wording.MostCharacters} 个字符。A text may have at most {Wording.MostCharacters} characters.");
}
