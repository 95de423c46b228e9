namespace SearchService.Tests.Support;

/// <summary>The programs some tests need, and the Debian packages that hold them.</summary>
static class Programs
{
    /// <summary>The library by which Debian's Python reads workbooks.</summary>
    public const string OpenPyXl = "/usr/lib/python3/dist-packages/openpyxl/__init__.py";

    static readonly Dictionary<string, string> Packages = new()
    {
        ["pdftotext"] = "poppler-utils",
        ["chromium"] = "chromium and fonts-noto-cjk",
        ["soffice"] = "libreoffice-writer-nogui",
        [OpenPyXl] = "python3-openpyxl",
    };

    /// <summary>Why a test that needs the programs cannot run, or null where it can.</summary>
    public static string? WhatIsMissing(string[] programs) =>
        programs.Where(program => !IsInstalled(program)).Select(program => $"{program} is not installed: it is in Debian's {Packages[program]} (tests/run.sh --install).").FirstOrDefault();

    /// <summary>Where a program is installed.</summary>
    public static string PathOf(string program) => Places(program).First();

    static bool IsInstalled(string program) => Places(program).Any();

    static IEnumerable<string> Places(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).Where(File.Exists);
}

/// <summary>A test that runs other programs, skipped by name where one of them is not installed.</summary>
sealed class NeedsProgramFactAttribute : FactAttribute
{
    public NeedsProgramFactAttribute(params string[] programs) => Skip = Programs.WhatIsMissing(programs);
}

/// <summary>A theory that runs other programs, skipped by name where one of them is not installed.</summary>
sealed class NeedsProgramTheoryAttribute : TheoryAttribute
{
    public NeedsProgramTheoryAttribute(params string[] programs) => Skip = Programs.WhatIsMissing(programs);
}

/// <summary>A test that runs other programs on real documents, skipped by name where one or the other is not there.</summary>
sealed class SharedReportsProgramFactAttribute : FactAttribute
{
    public SharedReportsProgramFactAttribute(params string[] programs) => Skip = new SharedReportsFactAttribute().Skip ?? Programs.WhatIsMissing(programs);
}

/// <summary>A theory that runs other programs on real documents, skipped by name where one or the other is not there.</summary>
sealed class SharedReportsProgramTheoryAttribute : TheoryAttribute
{
    public SharedReportsProgramTheoryAttribute(params string[] programs) => Skip = new SharedReportsTheoryAttribute().Skip ?? Programs.WhatIsMissing(programs);
}
