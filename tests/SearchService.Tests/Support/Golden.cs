namespace SearchService.Tests.Support;

/// <summary>Reviewed output, kept as files beside the tests. <c>UPDATE_GOLDEN=1</c> writes them anew; the change is then read in the diff.</summary>
static class Golden
{
    /// <summary>Compares a text with the file of this path under the test project.</summary>
    public static void Is(string path, string text)
    {
        var file = Repository.PathOf("tests", "SearchService.Tests", path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, text);
        File.Exists(file).Should().BeTrue($"{path} should be kept; UPDATE_GOLDEN=1 writes it");
        text.Should().Be(File.ReadAllText(file), $"{path} holds what was reviewed; UPDATE_GOLDEN=1 writes it anew");
    }
}
