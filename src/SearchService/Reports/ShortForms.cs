using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>The short forms of bodies' names, from <c>short-forms.txt</c>.</summary>
static class ShortForms
{
    // After one of these a body's own name begins: 清河市｜科委, 漪安经济开发区｜管委会.
    const string PlaceEndings = "省市县区旗州盟镇乡";

    static readonly ImmutableArray<Line> Lines = [.. Load()];

    static readonly FrozenDictionary<string, string> Sure = Pairs(line => line.Sure).ToFrozenDictionary(pair => pair.Form, pair => pair.Full);

    static readonly ILookup<string, string> Possible = Pairs(line => line.Possible).ToLookup(pair => pair.Form, pair => pair.Full);

    static readonly ImmutableArray<(string Form, string Full)> Endings =
        [.. Pairs(line => line.Sure).Where(pair => pair.Form[0] == '…').Select(pair => (pair.Form[1..], pair.Full[1..]))];

    /// <summary>The name with its short form spelled out: 清河市科委 → 清河市科学技术委员会; a full name is itself.</summary>
    public static string SpellOut(string name) =>
        Parts(name).Where(part => Sure.ContainsKey(part.Body)).Select(part => part.Place + Sure[part.Body] + part.Branch).FirstOrDefault()
        ?? Endings.Where(ending => name.EndsWith(ending.Form, StringComparison.Ordinal)).Select(ending => name[..^ending.Form.Length] + ending.Full).FirstOrDefault()
        ?? name;

    /// <summary>The names a name may stand for, too, which only a person can decide: 清河市文旅局 → 清河市文化和旅游局, 清河市文化广电旅游局 …</summary>
    public static IEnumerable<string> MayMean(string name) =>
        from part in Parts(name)
        from full in Possible[part.Body]
        select part.Place + full + part.Branch;

    /// <summary>The other ways a name is written, as sure as it is itself: 市科委 → 市科学技术委员会, 市科学技术委 …; 管委会 → 管理委员会.</summary>
    public static IEnumerable<string> OtherSpellings(string name) => (
        from part in Parts(name)
        from line in Lines
        let forms = line.Sure.Prepend(line.Full).Select(form => form.TrimStart('…')).ToList()
        where forms.Contains(part.Body)
        from form in forms
        select part.Place + form + part.Branch).Where(other => other != name).Distinct();

    // Where the body may begin, and the branch that may follow it: 桃溪市 市监局 望湖分局, 国家 卫生健康委.
    static IEnumerable<(string Place, string Body, string Branch)> Parts(string name)
    {
        var end = name.EndsWith("分局", StringComparison.Ordinal) && name.IndexOf('局', StringComparison.Ordinal) is var bureau && bureau < name.Length - 1 ? bureau + 1 : name.Length;
        for (var start = 0; start < end; start++)
            if (start == 0 || (start == 2 && name.StartsWith("国家", StringComparison.Ordinal)) || PlaceEndings.Contains(name[start - 1], StringComparison.Ordinal))
                yield return (name[..start], name[start..end], name[end..]);
    }

    static IEnumerable<(string Form, string Full)> Pairs(Func<Line, ImmutableArray<string>> forms) =>
        from line in Lines from form in forms(line) select (form, line.Full);

    static IEnumerable<Line> Load()
    {
        using var stream = typeof(ShortForms).Assembly.GetManifestResourceStream("SearchService.Reports.short-forms.txt")
            ?? throw new InvalidOperationException("The data file short-forms.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } text)
            if (text.Length > 0 && text[0] != '#' && text.Split('\t') is [var full, var sure, .. var rest])
                yield return new(full, Words(sure), Words(rest.FirstOrDefault() ?? ""));
    }

    static ImmutableArray<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    sealed record Line(string Full, ImmutableArray<string> Sure, ImmutableArray<string> Possible);
}
