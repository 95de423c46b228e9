using SearchService.Tests.Support;

namespace SearchService.Tests.Relevance;

/// <summary>Files of judgements: lines of fields separated by tabs.</summary>
static class Judgements
{
    public static IEnumerable<string[]> Read(string name) =>
        File.ReadLines(Repository.PathOf("tests", "SearchService.Tests", "Relevance", name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
