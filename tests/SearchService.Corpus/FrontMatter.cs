using System.Collections.Immutable;
using SearchService.Corpus.World;
using SearchService.Reports;

namespace SearchService.Corpus;

/// <summary>The title and the signature of an agency's reports, alike every year.</summary>
sealed class FrontMatter(Publisher publisher, Dice dice)
{
    readonly int _title = dice.Below(4);
    readonly int _signature = dice.Below(3);
    // Departments publish by 31 January, governments by 31 March.
    readonly int _month = publisher.Agency.Type == AgencyType.Government ? dice.Between(2, 3) : 1;
    readonly int _day = dice.Between(4, 28);

    string Name => publisher.Agency.Name;

    /// <summary>The lines of the title.</summary>
    public ImmutableArray<string> TitleOf(int year) => _title switch
    {
        0 => [$"{Name}{year}年政府信息公开工作年度报告"],
        1 => [$"{year}年度{Name}政府信息公开工作年度报告"],
        2 => [Name, $"{year}年政府信息公开工作年度报告"],
        _ => [$"{Name}{year}年政府信息公开年度报告"],
    };

    /// <summary>The date of publication as far as it is stated.</summary>
    public PartialDate? PublishedOn(int year) => _signature switch
    {
        0 => null,
        1 => new PartialDate(year + 1, _month),
        _ => new PartialDate(year + 1, _month, _day),
    };

    /// <summary>The lines of the signature, or none.</summary>
    public ImmutableArray<string> SignatureOf(int year) => PublishedOn(year) is { } date
        ? [Name, $"{date.Year}年{date.Month}月{(date.Day is { } day ? $"{day}日" : "")}"]
        : [];
}
