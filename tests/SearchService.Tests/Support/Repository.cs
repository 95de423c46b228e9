using System.Runtime.CompilerServices;

namespace SearchService.Tests.Support;

/// <summary>Where this repository is.</summary>
static class Repository
{
    public static string Root { get; } = RootAbove(Path.GetDirectoryName(ThisFile())!);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    static string RootAbove(string folder) => File.Exists(Path.Combine(folder, "SearchService.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);

    static string ThisFile([CallerFilePath] string path = "") => path;
}
