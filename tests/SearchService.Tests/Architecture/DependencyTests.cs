using System.Text.RegularExpressions;
using SearchService.Tests.Support;

namespace SearchService.Tests.Architecture;

/// <summary>Who may see whom: the rules of <c>src/SearchService/ARCHITECTURE.md</c>, read off the sources.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("SearchService/Text", "SearchService.(Reports|Ingest|Search|Compare|Sqlite|Web)")]
    [InlineData("SearchService/Reports", "SearchService.(Ingest|Search|Compare|Sqlite|Web)")]
    [InlineData("SearchService/Ingest/Readers", "SearchService.(Reports|Ingest.Parsing|Search|Compare|Sqlite|Web)")]
    [InlineData("SearchService/Ingest", "SearchService.(Search|Compare|Sqlite|Web)")]
    [InlineData("SearchService/Search", "SearchService.(Ingest|Compare|Sqlite|Web)")]
    [InlineData("SearchService/Compare", "SearchService.(Ingest|Search|Sqlite|Web)")]
    [InlineData("SearchService", "Microsoft.(AspNetCore|Data)|SQLitePCL|Dapper")]
    [InlineData("SearchService.Sqlite", "SearchService.Web|Microsoft.AspNetCore")]
    [InlineData("SearchService.Web", "Microsoft.Data|SQLitePCL|Dapper|SearchService.Sqlite.Schema")]
    [InlineData("SearchService.Web/Api", "SearchService.Web.Pages")]
    [InlineData("SearchService.Web/Pages", "SearchService.Web.Api")]
    public void A_folder_does_not_know(string folder, string unwanted) =>
        SourcesIn(folder).Where(source => Regex.IsMatch(source.Text, $@"\b({unwanted.Replace(".", @"\.")})\b")).Select(source => source.Path).Should().BeEmpty();

    [Fact]
    public void Only_the_start_of_the_host_names_the_engine() =>
        SourcesIn("SearchService.Web").Where(source => source.Text.Contains("SearchService.Sqlite.FullText") || source.Text.Contains("SqliteSearchEngine")).Select(source => Path.GetFileName(source.Path))
            .Should().BeSubsetOf(["Program.cs"]);

    [Theory]
    [InlineData("SearchService")]
    [InlineData("SearchService.Sqlite")]
    [InlineData("SearchService.Web")]
    public void A_namespace_is_its_folder(string project) =>
        SourcesIn(project)
            .Select(source => (source.Path, Namespace: Regex.Match(source.Text, @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value))
            .Where(source => source.Namespace.Length > 0)
            .Should().OnlyContain(source => source.Namespace == Path.GetDirectoryName(source.Path)!.Replace('/', '.'));

    [Fact]
    public void The_packages_of_the_engine_are_named_in_one_project() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("Microsoft.Data.Sqlite"))
            .Select(Path.GetFileName).Should().Equal("SearchService.Sqlite.csproj");

    static IEnumerable<(string Path, string Text)> SourcesIn(string folder)
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("src", folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        sources.Should().NotBeEmpty();
        return sources.Select(path => (Path.GetRelativePath(Repository.PathOf("src"), path), File.ReadAllText(path)));
    }
}
