using System.Text.RegularExpressions;
using SearchService.Tests.Support;
using SearchService.Web.Api;

namespace SearchService.Tests.Web;

/// <summary>The README of the host says what there is, and there is what it says.</summary>
public sealed class ReadmeTests(SearchApp app) : IClassFixture<SearchApp>
{
    static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "SearchService.Web", "README.md"));

    [Fact]
    public void It_names_every_verb_and_no_other() =>
        Named("## Verbs", "^\\| `(\\w+)").Should().BeEquivalentTo(Program.Verbs.Select(verb => verb.Name));

    [Fact]
    public async Task It_names_every_operation_and_no_other()
    {
        var operations = (await app.Json("/openapi/v1.json"))["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));
        Named("## Addresses", "`((?:GET|POST|DELETE) [^`]+)`").Should().BeEquivalentTo(operations);
    }

    [Fact]
    public void It_names_every_problem_and_no_other() =>
        Named("## Problems", "`([a-z]+(?:-[a-z]+)+)`").Should().BeEquivalentTo(Problems.All.Select(kind => kind.Word));

    static IEnumerable<string> Named(string heading, string pattern)
    {
        var section = Readme[Readme.IndexOf(heading, StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", 3, StringComparison.Ordinal);
        return Regex.Matches(end < 0 ? section : section[..end], pattern, RegexOptions.Multiline).Select(match => match.Groups[1].Value);
    }
}
