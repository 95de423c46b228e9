using System.Text;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <summary>Fictional reports whose texts hold everything folding knows, and questions drawn from them. The same seed gives the same.</summary>
sealed class RandomReports(int seed)
{
    static readonly string[] Pieces =
    [
        "公", "开", "信", "息", "公", "开", "政府", "政府信息公开", "依申请公开", "依申請公開", "開", "國務院", "国务院", "行政復議", "复议", "開開開", "开开",
        "12", "3", "1,234", "１２３４５", "12.5", "0", "３607件", "3607件", "2023年", "GDP", "gdp", "We", "chat", "ＡＰＰ", "app", "é", "e\u0301",
        "，", "、", "《", "》", "（", "）", "“", "”", "—", "·", " ", "　", "\u200B", "\t", "\u3002", "。", "！", "；", "?", "\n", "\n\n", "。\n",
        "𠮷", "𠮷野", "𪚥", "①", "②", "㎡", "〇", "か", "Ω", "\uE001", "…", "％", "〔2021〕30号", "[2021]30號",
    ];

    static readonly SectionKind[] Kinds = Enum.GetValues<SectionKind>();
    static readonly string?[] Regions = [null, "云岭省", "云岭省/清河市", "云岭省/清河市/望湖区", "云岭省/临江市", "海东省/望湖区"];
    static readonly ReportForm[] Forms = [ReportForm.Narrative, Format2019.Instance.Form, Format2021.Instance.Form];

    readonly Random _random = new(seed);

    public Report[] Reports(int count) => [.. Enumerable.Range(0, count).Select(Report)];

    Report Report(int index)
    {
        var report = A.Report().On(Any(Forms)).In(2015 + index % 5)
            .Of($"第{index / 5}局", Regions[index / 5 % Regions.Length], index / 5 % 7 is var level and < 6 ? (AgencyLevel)level : null, index / 5 % 4 is var type and < 3 ? (AgencyType)type : null);
        for (var sections = _random.Next(5); sections > 0; sections--)
            report.Saying(Text(), Any(Kinds));
        return report.Build();
    }

    string Text()
    {
        // Few pieces in some texts, so that runs repeat and overlap; all of them in others.
        var (choice, text) = (_random.Next(2) == 0 ? _random.Next(1, 6) : Pieces.Length, new StringBuilder());
        for (var pieces = _random.Next(60); pieces > 0; pieces--)
            text.Append(Pieces[_random.Next(choice)]);
        return text.ToString();
    }

    /// <summary>A run of one to twelve characters that stands in a report, or nearly.</summary>
    public Query.Run RunFrom(IReadOnlyList<string> texts)
    {
        var text = Any(texts);
        var start = _random.Next(text.Length);
        var run = text.Substring(start, Math.Min(_random.Next(1, 13), text.Length - start));
        return new(_random.Next(10) == 0 ? run + Any(Pieces) : run);
    }

    public Query QueryFrom(IReadOnlyList<string> texts, int depth = 2) => depth == 0 ? RunFrom(texts) : _random.Next(6) switch
    {
        0 => new Query.AllOf([QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1)]),
        1 => new Query.AnyOf([QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1)]),
        2 => new Query.Without(QueryFrom(texts, depth - 1)),
        _ => RunFrom(texts),
    };

    public SearchRequest RequestFor(Query? query, SearchResults unfiltered) => new(query)
    {
        Size = 100,
        Order = Any(Enum.GetValues<SearchOrder>()),
        Filters = Enumerable.Range(0, _random.Next(3)).Select(_ => Any(Enum.GetValues<Facet>())).Aggregate(Filters.None, (filters, facet) => filters.With(facet, Values(unfiltered, facet))),
    };

    string[] Values(SearchResults unfiltered, Facet facet) =>
        [.. unfiltered.Facets[facet].Where(_ => _random.Next(3) == 0).Select(count => (_random.Next(4) == 0 ? "-" : "") + count.Value)];

    public T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
