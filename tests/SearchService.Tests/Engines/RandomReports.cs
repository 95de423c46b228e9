using System.Text;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Search;
using SearchService.Tests.Support;
using SearchService.Text;

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

    static readonly string[] Numbers = [.. Format2021.Instance.Indicators.Select(indicator => indicator.Id).Where(id => id.EndsWith("/total", StringComparison.Ordinal) || id.StartsWith("challenges", StringComparison.Ordinal) || id.StartsWith("requests/withheld", StringComparison.Ordinal))];

    readonly Random _random = new(seed);

    // Terms asked for before: some come again, in the same question or another.
    readonly List<Query.Term> _asked = [];

    public Report[] Reports(int count) => [.. Enumerable.Range(0, count).Select(Report)];

    Report Report(int index)
    {
        var report = A.Report().On(index % 3 == 0 ? Format2021.Instance.Form : Any(Forms)).In(2015 + index % 5)
            .Of($"第{index / 5}局", Regions[index / 5 % Regions.Length], index / 5 % 7 is var level and < 6 ? (AgencyLevel)level : null, index / 5 % 4 is var type and < 3 ? (AgencyType)type : null);
        for (var sections = _random.Next(5); sections > 0; sections--)
            report.Saying(Text(), Any(Kinds));
        // Small numbers, some missing: many sums fail.
        if (index % 3 == 0)
            foreach (var indicator in Numbers)
                if (_random.Next(8) > 0)
                    report.With(indicator, _random.Next(4));
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

    public Query QueryFrom(IReadOnlyList<string> texts, int depth = 2) => depth == 0 ? TermFrom(texts) : _random.Next(9) switch
    {
        0 => new Query.AllOf([QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1)]),
        1 => new Query.AnyOf([QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1)]),
        2 => new Query.Without(QueryFrom(texts, depth - 1)),
        3 => new Query.Within(SectionKinds.Of(Any(Kinds), Any(Kinds), Any(Kinds)), QueryFrom(texts, depth - 1)),
        4 => new Query.AtLeast(2, [QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1), QueryFrom(texts, depth - 1)]),
        5 => new Query.AllOf([QueryFrom(texts, depth - 1), new Query.Where(AnyCondition())]),
        _ => TermFrom(texts),
    };

    public Query.Term TermFrom(IReadOnlyList<string> texts)
    {
        if (_asked.Count > 0 && _random.Next(4) == 0)
            return Any(_asked.TakeLast(3).ToList());
        _asked.Add(NewTermFrom(texts));
        return _asked[^1];
    }

    Query.Term NewTermFrom(IReadOnlyList<string> texts) => _random.Next(5) switch
    {
        0 => PatternFrom(texts),
        1 => NearFrom(texts),
        _ => RunFrom(texts),
    };

    // The pieces come from one place of a text, with something left out between, so that they are often found.
    Query.Term PatternFrom(IReadOnlyList<string> texts)
    {
        var pieces = PiecesFrom(texts, most: 14);
        return pieces.Count > 1 && pieces.Index().All(piece => Query.Pattern.FoldedPiece(piece.Item, piece.Index > 0, piece.Index < pieces.Count - 1).Length > 0 && !FoldedText.Of(piece.Item).Text.Contains(FoldedText.Break, StringComparison.Ordinal))
            ? new Query.Pattern([.. pieces]) : RunFrom(texts);
    }

    Query.Term NearFrom(IReadOnlyList<string> texts)
    {
        var runs = PiecesFrom(texts, most: 30).Select(piece => new Query.Run(piece)).Where(run => run.Folded.Length > 0 && !run.Folded.Contains(FoldedText.Break, StringComparison.Ordinal)).DistinctBy(run => run.Folded).Reverse().ToList();
        return runs.Count > 1 ? new Query.Near([.. runs], _random.Next(25)) : RunFrom(texts);
    }

    List<string> PiecesFrom(IReadOnlyList<string> texts, int most)
    {
        var text = Any(texts);
        var pieces = new List<string>();
        for (var (at, count) = (_random.Next(text.Length), _random.Next(2, 4)); at < text.Length && pieces.Count < count; at += _random.Next(most))
        {
            var length = Math.Min(_random.Next(1, 5), text.Length - at);
            pieces.Add(text.Substring(at, length));
            at += length;
        }
        return pieces;
    }

    Condition AnyCondition() => _random.Next(9) switch
    {
        0 => new Condition.InYears(2015 + _random.Next(5), 2018 + _random.Next(3)),
        1 => new Condition.OfAgency($"{_random.Next(12)}局"),
        2 => new Condition.InRegion(Any<string>(["云岭省", "望湖区", "望湖", "望", "云岭省/清河市"])),
        3 => new Condition.WithValue(Facet.Level, Any<string>(["county", "unknown", "city"])),
        4 => new Condition.WithValue(Facet.Finding, Any<string>(["none", "R1", "R3"])),
        5 => new Condition.InTitle(Any<string>(["第1局", "2017年", "不在"])),
        6 => new Condition.WithCell(_random.Next(6)),
        7 => new Condition.InGroup(AnyGroup()),
        _ => new Condition.WithNumber(AnyMeasure(), Any(Enum.GetValues<Comparison>()), _random.Next(5)),
    };

    Measure AnyMeasure() => Measures.Called(Any<string>(["新收", "不予公开率", "findings", "requests/handled/total", "纠错率"])).Single();

    HitOrder AnyOrder() => _random.Next(5) switch
    {
        0 => new(SearchOrder.Largest, AnyMeasure()),
        1 => new(SearchOrder.Smallest, AnyMeasure()),
        _ => new(Any<SearchOrder>([SearchOrder.Relevance, SearchOrder.Newest, SearchOrder.Oldest, SearchOrder.Stored])),
    };

    public SearchRequest RequestFor(Query? query, SearchResults unfiltered) => new(query)
    {
        Size = 100,
        Order = AnyOrder(),
        Filters = Enumerable.Range(0, _random.Next(3)).Select(_ => Any(Enum.GetValues<Facet>())).Aggregate(AnyGroups(), (filters, facet) => filters.With(facet, Values(unfiltered, facet))),
    };

    /// <summary>A matrix of some phrases under a request's filters.</summary>
    public MatrixRequest MatrixOf(SearchRequest request, IReadOnlyList<string> texts) =>
        new([request.Query, .. Enumerable.Range(0, _random.Next(3)).Select(_ => (Query?)QueryFrom(texts))], Any<MatrixRows>([new MatrixRows.Agencies(), new MatrixRows.Regions(_random.Next(1, 5)), new MatrixRows.Groups()]))
        {
            Filters = request.Filters,
            Size = _random.Next(1, 12),
        };

    public Filters AnyGroups() => _random.Next(4) > 0 ? Filters.None : Filters.None with { Groups = Selection.Parse([_random.Next(2) == 0 ? AnyGroup() : $"-{AnyGroup()}"]) };

    string AnyGroup() => Any<string>(["全部3局", "望湖区部门", "区县", "清河市第1局", "街道", "无此分组"]);

    string[] Values(SearchResults unfiltered, Facet facet) =>
        [.. unfiltered.Facets[facet].Where(_ => _random.Next(3) == 0).Select(count => (_random.Next(4) == 0 ? "-" : "") + count.Value)];

    public T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
