using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>
/// One countable fact of the statutory form, known by the full path of its headings:
/// <c>requests/withheld/state-secret/natural-person</c>. 结果维持 stands three times in the form, so a leaf heading
/// or a position would not do.
/// </summary>
/// <param name="Id">The path in the glossary's English terms, kebab-case; shared by the editions of the form where the fact is the same.</param>
/// <param name="Path">The path in the form's own words, the table's title first.</param>
/// <param name="Unit">The unit the form asks for: 件, 项, 万元, 元.</param>
public sealed record Indicator(string Id, ImmutableArray<string> Path, string Unit)
{
    /// <summary>The path as one line for people: 收到和处理政府信息公开申请情况 &gt; 四、结转下年度继续办理 &gt; 总计.</summary>
    public string Label => string.Join(" > ", Path);

    /// <summary>Two indicators are the same when their ids are.</summary>
    public bool Equals(Indicator? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
