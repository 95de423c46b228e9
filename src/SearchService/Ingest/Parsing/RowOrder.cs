using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>The fixed order of the form: numbers may be read by their order only where the headings above them stand in it.</summary>
static class RowOrder
{
    /// <summary>True where the headings that can be found in the words stand in their order.</summary>
    public static bool Holds(string words, IEnumerable<Heading> headings)
    {
        var places = headings.Select(heading => FormLabels.CoreOf(heading).Match(words)).Where(match => match.Success).Select(match => match.Index).ToList();
        return places.SequenceEqual(places.Order());
    }
}
