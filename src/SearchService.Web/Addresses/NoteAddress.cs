using SearchService.Search.Explaining;

namespace SearchService.Web.Addresses;

/// <summary>Where the target of a note is found.</summary>
static class NoteAddress
{
    /// <summary>The address of a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="under"><c>/api</c>, or nothing for pages.</param>
    public static string Of(NoteTarget target, string under) => target switch
    {
        NoteTarget.Search search => new SearchAddress { Text = search.Text, Filters = search.Filters }.Under(under + Paths.Search),
        NoteTarget.Version version => under + Paths.Version(version.Key, version.Number),
        NoteTarget.Quarantine quarantine => $"{under}{Paths.Quarantine}?{Parameters.Holding.Name}={Uri.EscapeDataString(quarantine.Text)}",
        _ => throw new InvalidOperationException($"There is no target {target.GetType()}."),
    };
}
