namespace SearchService.Tests.Web.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("serch", "公开")]
    [InlineData("serve", "here")]
    [InlineData("--nonsense")]
    [InlineData("read")]
    [InlineData("read", "a", "b")]
    [InlineData("read", "a", "--year", "1900")]
    [InlineData("read", "a", "--year", "soon")]
    [InlineData("ingest")]
    [InlineData("search")]
    [InlineData("search", "公开", "--level", "kingdom")]
    [InlineData("search", "公开", "--size", "1000")]
    [InlineData("check")]
    [InlineData("health", "--url", "nowhere")]
    public async Task Wrong_usage_is_code_2_and_a_sentence_in_two_languages(params string[] args)
    {
        var run = await CommandLineRun.Of(args);
        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().MatchRegex("\\p{IsCJKUnifiedIdeographs}").And.Contain("Wrong usage");
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("search")]
    [InlineData("serve")]
    [InlineData("verify")]
    [InlineData("health")]
    public async Task Every_verb_has_help_and_takes_a_data_folder(string verb)
    {
        var run = await CommandLineRun.Of(verb, "--help");
        run.Code.Should().Be(0);
        run.Output.Should().Contain("--data <DIR>").And.Contain(" / ");
    }
}
