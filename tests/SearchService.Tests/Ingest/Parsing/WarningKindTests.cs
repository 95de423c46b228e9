using System.Reflection;
using System.Text.RegularExpressions;
using SearchService.Ingest.Parsing;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest.Parsing;

public sealed class WarningKindTests
{
    [Fact]
    public void Every_kind_is_listed_and_described_in_the_readme()
    {
        var declared = typeof(WarningKind).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.FieldType == typeof(WarningKind))
            .Select(field => ((WarningKind)field.GetValue(null)!).Code).ToList();
        declared.Should().HaveCountGreaterThan(10).And.BeEquivalentTo(WarningKind.All.Select(kind => kind.Code));
        Regex.Matches(File.ReadAllText(Repository.PathOf("src", "SearchService", "Ingest", "README.md")), "^\\| `([A-Z_]+)`", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).Should().BeEquivalentTo(declared);
    }

    [Fact]
    public void A_warning_says_the_facts_in_chinese_and_ends_in_english() =>
        WarningKind.StaleForm.With(2022).Message.Should().Be("2022 年的报告使用了 2019 年版的表格。 The report for 2022 uses the tables of 2019.");
}
