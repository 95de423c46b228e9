using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>Goes through all pages of a list, in the state of the store the first one was read in; where they may not fit together, it ends with <see cref="UnsteadyOrderException"/>.</summary>
static class Walk
{
    public static IEnumerable<T> All<T>(ListRequest request, Func<ListRequest, Listing<T>> page)
    {
        for (var next = request with { Size = ListRequest.MaxSize }; ;)
        {
            var listing = page(next);
            if (listing.HasShifted)
                throw new UnsteadyOrderException();
            foreach (var item in listing.Items)
                yield return item;
            if (listing.Next is null)
                yield break;
            next = next with { After = listing.Next };
        }
    }
}
