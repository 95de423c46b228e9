using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Ingest.Readers;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>The phrases in the body of a request: JSON, or CSV with a phrase in each line. A line that is no phrase fails alone.</summary>
/// <param name="Phrases">The phrases.</param>
/// <param name="Faults">The lines that are none.</param>
sealed record SentPhrases(ImmutableArray<PhraseLine> Phrases, ImmutableArray<PhraseFault> Faults)
{
    /// <summary>The most bytes a body of phrases may have.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Reads them, or says why they cannot be read.</summary>
    public static async Task<(SentPhrases? Sent, ProblemHttpResult? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (await SentFile.BytesOf(request.Body, MaxBytes, cancellation) is not { } bytes)
            return (null, Problems.BodyTooLarge.Because($"检索式合计至多 {MaxBytes >> 20} MB。Phrases may have at most {MaxBytes >> 20} MB."));
        if (!request.ContentType!.StartsWith(TableFormat.Csv.MediaType, StringComparison.OrdinalIgnoreCase))
            return OfJson(bytes);
        return TextDecoder.Decode(bytes).Text is { } text ? (OfCsv(text), null) : (null, Problems.BadRequest.Because("正文既不是 UTF-8 也不是 GB18030。The body is neither UTF-8 nor GB18030."));
    }

    /// <summary>Reads CSV with one field a line. A field that begins with a quote is quoted as a whole, and quotes in it are written twice.</summary>
    public static SentPhrases OfCsv(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n').Select((line, index) => new PhraseLine(index + 1, line.Trim())).Where(line => line.Text.Length > 0).ToLookup(line => FieldOf(line.Text) is not null);
        return new([.. lines[true].Select(line => line with { Text = FieldOf(line.Text)! }).Where(line => !string.IsNullOrWhiteSpace(line.Text))], [.. lines[false].Select(FaultOf)]);
    }

    static (SentPhrases?, ProblemHttpResult?) OfJson(byte[] bytes)
    {
        try
        {
            var phrases = JsonSerializer.Deserialize(bytes, ApiJson.Default.PhrasesBody)?.Phrases ?? default;
            if (!phrases.IsDefault)
                return (new([.. phrases.Select((text, index) => new PhraseLine(index + 1, text ?? "")).Where(phrase => !string.IsNullOrWhiteSpace(phrase.Text))], []), null);
        }
        catch (JsonException)
        {
        }
        return (null, Problems.BadRequest.Because("正文应为 {\"phrases\": [\"…\", \"…\"]}，或每行一个检索式的 CSV。A JSON object with “phrases”, or a CSV of one phrase a line, is expected."));
    }

    static string? FieldOf(string line) =>
        line[0] != '"' ? line.Contains(',', StringComparison.Ordinal) ? null : line
        : line.Length > 1 && line[^1] == '"' && line[1..^1].Replace("\"\"", "", StringComparison.Ordinal) is var rest && !rest.Contains('"', StringComparison.Ordinal) ? line[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
        : null;

    static PhraseFault FaultOf(PhraseLine line) => new(line, null, line.Text[0] == '"'
        ? "以引号开头的行应整个在引号之内，其中的引号写两遍。A line that begins with a quote must be quoted as a whole, with its quotes doubled."
        : "一行只能有一个检索式；含逗号的检索式应整个加上引号。A line holds one phrase; a phrase with a comma must be quoted.");
}
