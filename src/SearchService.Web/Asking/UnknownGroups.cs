using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>Groups that a question names and no agency is in.</summary>
static class UnknownGroups
{
    /// <summary>A note for each.</summary>
    /// <param name="store">Who is in a group.</param>
    /// <param name="filters">The groups filtered by.</param>
    /// <param name="queries">The queries, which may name others.</param>
    public static IEnumerable<Note> Among(ReportStore store, Filters filters, IEnumerable<Query> queries)
    {
        var asked = filters.Groups.AnyOf.Concat(filters.Groups.NoneOf).Concat(queries.SelectMany(query => query.Conditions).OfType<Condition.InGroup>().Select(condition => condition.Name)).Distinct().ToList();
        return asked.Count == 0 ? [] :
            from name in asked
            where !store.Groups.Members(name, store.Registry).Any()
            select new Note("noSuchGroup", $"没有机关属于分组“{name}”；分组见 /api/groups。No agency is in the group “{name}”; /api/groups lists the groups.");
    }
}
