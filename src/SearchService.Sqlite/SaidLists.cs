namespace SearchService.Sqlite;

/// <summary>The lists of what persons have said of current reports: what holds, and what was said of an earlier version and waits to be said again.</summary>
static class SaidLists
{
    // Both are of the report that is current now: v is its version, w the one that was spoken of.
    const string OfCurrent = "JOIN version w ON w.id = k.version JOIN version v ON v.agency = w.agency AND v.year = w.year AND v.until_change IS NULL";

    public const string Corrections = $"""
        (SELECT k.version, i.name AS subject, i.path, p.state AS from_state, p.value AS from_value, coalesce(p.raw, '') AS from_raw, k.state, k.value, k.raw, k.said_by, k.said_at, k.reason, k.settled_at
         FROM correction k JOIN indicator i ON i.id = k.indicator LEFT JOIN printed_cell p ON p.version = k.version AND p.indicator = k.indicator
         UNION ALL
         SELECT f.version, 'identity', NULL, NULL, NULL, f.agency || '-' || f.year, NULL, NULL, w.agency || '-' || w.year, f.said_by, f.said_at, f.reason, f.said_at
         FROM former_version f JOIN version w ON w.id = f.version WHERE f.reason IS NOT NULL) k
        {OfCurrent} AND (w.id = v.id OR k.settled_at IS NULL) AND (@pending IS NULL OR (w.id <> v.id) = @pending) JOIN agency a ON a.id = v.agency
        """;

    public const string CorrectionColumns =
        "w.number AS Spoken, w.id <> v.id AS Pending, k.subject, k.path, k.from_state AS FromState, k.from_value AS FromValue, k.from_raw AS FromRaw, k.state, k.value, k.raw, k.said_by AS \"By\", k.said_at AS At, k.reason";

    // A dismissal asks again of a finding that is none of those explained: of a newer version, or with other sides.
    public const string Dismissals = $"""
        dismissal k {OfCurrent} JOIN finding f ON f.version = v.id AND f.rule = k.rule
        LEFT JOIN dismissal d ON d.version = f.version AND d.rule = f.rule AND d.left = f.left AND d.right = f.right
        JOIN agency a ON a.id = v.agency AND (d.version = k.version OR (d.version IS NULL AND k.settled_at IS NULL)) AND (@pending IS NULL OR (d.version IS NULL) = @pending)
        """;

    public const string DismissalColumns =
        "w.number AS Spoken, d.version IS NULL AS Pending, v.form, f.rule, f.left, f.right, f.suspect, f.corrected, k.left AS SeenLeft, k.right AS SeenRight, k.said_by AS \"By\", k.said_at AS At, k.reason";
}
