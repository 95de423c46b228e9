using System.Runtime.CompilerServices;
using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>Asks for paragraphs with like wording, one paragraph after the other and all in one state of the store.</summary>
sealed class SimilarFinder(TimedEngine engine)
{
    /// <summary>What is like each paragraph from one on.</summary>
    /// <param name="wording">The paragraphs.</param>
    /// <param name="filters">Which reports and sections may answer.</param>
    /// <param name="collapse">Whether nearly identical ones are one group.</param>
    /// <param name="first">The first paragraph, from 0.</param>
    /// <param name="change">The state of the store, or null for the present.</param>
    /// <param name="cancellation">Ends it.</param>
    public async IAsyncEnumerable<(LikeWording Found, long ChangeNumber)> FindAsync(
        Wording wording, Filters filters, bool collapse, int first, long? change, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (index, paragraph) in wording.Paragraphs.Index().Skip(first))
        {
            var results = await engine.SimilarAsync(
                new(paragraph.Text) { Agency = wording.Agency, Year = wording.Year, Filters = filters, ChangeNumber = change }, cancellation);
            change ??= results.ChangeNumber;
            yield return (new(index, paragraph, collapse ? SimilarGroup.Of(results.Paragraphs) : SimilarGroup.Apart(results.Paragraphs), results.Complete), results.ChangeNumber);
        }
    }
}
