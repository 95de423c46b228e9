namespace SearchService.Web.Api;

/// <summary>A kind of problem, RFC 9457.</summary>
/// <param name="Word">The last word of its type, stable for ever.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What it says in general, Chinese first.</param>
sealed record ProblemKind(string Word, int Status, string Title)
{
    /// <summary>The type: a name and not a place, since an installation has no fixed host.</summary>
    public string Type => $"urn:searchservice:problem:{Word}";
}
