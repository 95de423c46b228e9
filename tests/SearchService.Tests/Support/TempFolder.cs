namespace SearchService.Tests.Support;

/// <summary>A folder of a test's own, gone with it.</summary>
sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("search-service-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
