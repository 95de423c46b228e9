using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>An administrative division by the path of its names from the province down: 北京市/西城区.</summary>
/// <param name="Path">The names joined by “/”, as in URLs, files and the command line.</param>
public sealed record Region(string Path)
{
    /// <summary>The names from the province down.</summary>
    public ImmutableArray<string> Names => [.. Path.Split('/')];

    /// <summary>This region's own name.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The region above, or null for a province.</summary>
    public Region? Parent => Path.LastIndexOf('/') is var slash and > 0 ? new(Path[..slash]) : null;

    /// <summary>Whether a simplified name of two characters or more means it: its path, its name, or its name without 市, 县, 区 and the like.</summary>
    public bool IsCalled(string name) =>
        name.Length > 1 && (Path == name || Name == name || (Name.Length == name.Length + 1 && Name.StartsWith(name, StringComparison.Ordinal)));

    /// <summary>This region and those above it, the province first.</summary>
    public IEnumerable<Region> WithAncestors() => Parent is null ? [this] : Parent.WithAncestors().Append(this);

    /// <summary>A region from its names, or null from none.</summary>
    public static Region? Of(params IEnumerable<string> names) => string.Join('/', names) is { Length: > 0 } path ? new(path) : null;

    /// <summary>Reads <c>北京市/西城区</c>; null where nothing but separators is left.</summary>
    public static Region? TryParse(string? text) =>
        Of((text ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <inheritdoc/>
    public override string ToString() => Path;
}
