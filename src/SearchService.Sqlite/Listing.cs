using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>One page of a list.</summary>
/// <param name="Items">The items of this page.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">Where the next page begins, or null at the end.</param>
public sealed record Listing<T>(ImmutableArray<T> Items, int Total, ListCursor? Next)
{
    /// <inheritdoc cref="SearchResults.HasShifted"/>
    public bool HasShifted { get; init; }
}

/// <summary>What a list should hold.</summary>
/// <param name="Filters">Which reports, or the agencies of which reports.</param>
public sealed record ListRequest(Filters Filters)
{
    /// <summary>The most items a page may hold.</summary>
    public const int MaxSize = 1000;

    /// <summary>The rule of a finding, <c>R3/received</c>, or the kind of rule, <c>R3</c>; null for all. Only findings have one.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether a person has seen and explained it; null for all. Only findings are.</summary>
    public bool? Dismissed { get; init; }

    /// <summary>Whether it waits for a person to say it again of a newer version; null for all. Only what a person has said can.</summary>
    public bool? Pending { get; init; }

    /// <summary>Whether what is listed depends on findings, though they may not be listed themselves.</summary>
    internal bool AsksOfFindings => !Filters[Facet.Finding].IsEmpty;

    /// <summary>The reasons of documents in quarantine, a leading “-” excludes; none for all. Only these have one.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>How many items a page holds.</summary>
    public int Size { get; init; } = 50;

    /// <summary>Where to go on, or null for the beginning.</summary>
    public ListCursor? After { get; init; }
}

/// <summary>A place in a list, pinned to the state of the store the list began in, so that pages neither overlap nor miss while data change.</summary>
/// <remarks>What no version keeps is not pinned: findings and mergers of agencies, which <see cref="Listing{T}.HasShifted"/> tells, and what waits in quarantine or leaves with the samples.</remarks>
/// <param name="ChangeNumber">The state of the store.</param>
/// <param name="Offset">How many items came before.</param>
public readonly record struct ListCursor(long ChangeNumber, int Offset)
{
    /// <summary>The opaque form for URLs.</summary>
    public override string ToString() =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ChangeNumber}:{Offset}"))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Reads the opaque form; null where it is not one.</summary>
    public static ListCursor? TryParse(string? text)
    {
        var base64 = (text ?? "").Replace('-', '+').Replace('_', '/');
        Span<byte> bytes = stackalloc byte[64];
        if (!Convert.TryFromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='), bytes, out var length))
            return null;
        var parts = Encoding.ASCII.GetString(bytes[..length]).Split(':');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var change)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? new ListCursor(change, offset)
            : null;
    }
}
