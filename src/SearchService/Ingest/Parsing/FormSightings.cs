using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>Which blocks of the form a document prints, told by labels alone: also where every number is blank or lost.</summary>
sealed class FormSightings
{
    static readonly ImmutableArray<Heading> Overdue =
        [.. Requests.WithThreeRowsForOtherwiseClosed.Rows.Where(heading => heading.Id.EndsWith("-overdue", StringComparison.Ordinal))];

    // Column headings of the third table alone.
    static readonly string[] Outcomes = ["结果维持", "尚未审结", "未经复议直接起诉", "复议后起诉"];

    // One edition for each item: the one that numbers were read of, else the first that is met.
    readonly Dictionary<string, BlockFormat> _disclosure = [];
    readonly ColumnHeader _header = new();
    int _items, _headers, _decisions;
    bool _requests, _overdue, _single, _carriedForward, _challenges;

    /// <summary>What is printed in some rows of cells.</summary>
    /// <param name="lines">The cells.</param>
    /// <param name="read">The blocks of the first table that numbers were read of: their labels may be cut into pieces.</param>
    public static FormSightings In(IEnumerable<ImmutableArray<TableCell>> lines, IEnumerable<BlockFormat> read)
    {
        var sightings = new FormSightings();
        foreach (var block in read)
            sightings._disclosure.TryAdd(block.Label!.Id, block);
        foreach (var cell in lines.SelectMany(cells => cells))
            sightings.Meet(LabelText.Core(cell.Text));
        return sightings;
    }

    /// <summary>
    /// True where the document dropped repeated strings: five blocks, but 信息内容 and 处理决定数量 once. Its numbers are lost
    /// likewise, and those that are left have no place.
    /// </summary>
    public bool LostRepeatedCells => _items >= 3 && _headers <= 1 && _decisions <= 1;

    /// <summary>The blocks, in the order of the form: item-1 to item-9, then the two large tables.</summary>
    public ReportForm Form => ReportForm.Of(
    [
        .. _disclosure.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => item.Value),
        .. _requests ? [Edition == Edition.Of2021 ? Requests.WithThreeRowsForOtherwiseClosed : Requests.WithOneRowForOtherwiseClosed] : Array.Empty<BlockFormat>(),
        .. _challenges ? [FormLabels.Blocks.Single(block => block.TableId == Challenges.TableId && block.Edition == DisclosureEdition)] : Array.Empty<BlockFormat>(),
    ]);

    Edition Edition => _overdue ? Edition.Of2021 : _single && _carriedForward ? Edition.Of2019 : DisclosureEdition;

    Edition DisclosureEdition => _disclosure.Values.Count(block => block.Edition == Edition.Of2019) * 2 > _disclosure.Count ? Edition.Of2019 : Edition.Of2021;

    void Meet(string core)
    {
        if (!core.Any(char.IsLetter))
            return;
        var words = Known[core];
        _items += words.Item ? 1 : 0;
        _headers += words.Header ? 1 : 0;
        _decisions += words.Decisions ? 1 : 0;
        _requests |= words.Requests;
        _overdue |= words.Overdue;
        _single |= core == "其他处理";
        _carriedForward |= words.CarriedForward;
        _challenges |= words.Challenges;
        MeetDisclosure(core);
    }

    void MeetDisclosure(string core)
    {
        if (LabelMatch.In([new TableCell(core, "")], BlockDetector.Rows) is { } label && !BlockDetector.NamesColumn(core))
        {
            if (BlockDetector.BlockOf(label.Heading, _header.Words) is { } block)
                _disclosure.TryAdd(block.Label!.Id, block);
        }
        else
        {
            _header.Add(core);
        }
    }

    static bool Is(Heading heading, string core) => FormLabels.CoreOf(heading).IsMatch(core);

    // What a label alone tells.
    readonly record struct Words(bool Item, bool Header, bool Decisions, bool Requests, bool Overdue, bool CarriedForward, bool Challenges);

    static readonly Memo<Words> Known = new(core => new(
        Item: core.StartsWith("第二十条", StringComparison.Ordinal),
        Header: core.StartsWith("信息内容", StringComparison.Ordinal),
        Decisions: core.Contains("处理决定", StringComparison.Ordinal),
        Requests: core.Contains("勾稽关系", StringComparison.Ordinal) || core == "申请人情况" || Is(Requests.Received, core),
        Overdue: Overdue.Any(heading => Is(heading, core)),
        CarriedForward: Is(Requests.CarriedForward, core),
        Challenges: Outcomes.Any(outcome => core.Contains(outcome, StringComparison.Ordinal))));
}
