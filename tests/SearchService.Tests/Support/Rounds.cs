namespace SearchService.Tests.Support;

/// <summary>How often a test with random input tries: a tenth of the whole, or the whole where <c>tests/run.sh --full</c> asks for it.</summary>
static class Rounds
{
    public static int Of(int whole) => Environment.GetEnvironmentVariable("FULL_COUNTS") == "1" ? whole : whole / 10;
}
