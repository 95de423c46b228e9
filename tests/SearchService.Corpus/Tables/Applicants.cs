using System.Collections.Immutable;

namespace SearchService.Corpus.Tables;

/// <summary>Who applies: the columns of the table of requests, and how the requests fall upon them.</summary>
static class Applicants
{
    /// <summary>The columns without the total.</summary>
    public static readonly ImmutableArray<string> Parts =
        ["natural-person", "commercial-enterprise", "research-institution", "public-interest-organization", "legal-service-provider", "other"];

    /// <summary>Shares in a thousand: nearly all applicants are natural persons.</summary>
    public static readonly ImmutableArray<int> Weights = [945, 28, 3, 4, 12, 8];
}
