using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Web.Addresses;

/// <summary>Every parameter an address may carry.</summary>
static class Parameters
{
    public static readonly Parameter Query = new("q", "检索式，至多 500 个字符；为空则列出全部年报。The query; empty for every report.");
    public static readonly Parameter Sort = new("sort", "次序：relevance、newest、oldest、stored（新入库的在前），或统计表的项目、比率、findings，大的在前；后加 :asc 则小的在前。The order of the hits: one of these words, or a number of the tables, the largest first; :asc for the smallest.")
    {
        Accepts = text => HitOrder.TryParse(text) is not null,
    };
    public static readonly Parameter Size = new("size", "每页条数，0 只要分面。Hits a page; 0 for the facets alone.") { Whole = (0, SearchRequest.MaxSize) };
    public static readonly Parameter ListSize = new("size", "每页条数。Items a page.") { Whole = (1, ListRequest.MaxSize) };
    public static readonly Parameter Cursor = new("cursor", "上一页给出的 next。The “next” of the page before.") { Accepts = text => SearchCursor.TryParse(text) is not null };
    public static readonly Parameter ListCursor = Cursor with { Accepts = text => Sqlite.ListCursor.TryParse(text) is not null };
    public static readonly Parameter ByteOrderMark = new("bom", "为 1 时 CSV 以 UTF-8 BOM 开头，便于 Excel 打开。1: the CSV begins with a byte order mark.") { Whole = (0, 1) };

    /// <summary>The hash a version's original must begin with.</summary>
    public static readonly Parameter Original = new("sha256", "该版原件 SHA-256 的开头；不符则不作答。What the hash of the version's original begins with; nothing is answered of another.") { Accepts = text => text.All(char.IsAsciiHexDigitLower) };

    /// <summary>The parameter of each facet, in the order of addresses.</summary>
    public static readonly ImmutableSortedDictionary<Facet, Parameter> Facets = new Parameter[]
    {
        new("agency", "机关的 id，或其任一名称。The agency's id, or any of its names."),
        new("year", "报告年度。The year reported on.") { Whole = (ReportKey.FirstYear, ReportKey.LastYear) },
        new("region", "行政区划路径，如 江海省/云溪市，含其下各级。A region's path, with those below it."),
        new("level", "机关层级。The agency's level.") { Words = [.. WordsOf<AgencyLevel>(), FacetLabels.Unknown] },
        new("type", "机关类型。The agency's type.") { Words = [.. WordsOf<AgencyType>(), FacetLabels.Unknown] },
        new("section", "检索式须出现在该部分。The query must occur in this section.") { Words = WordsOf<SectionKind>() },
        new("format", "统计表的格式。The form of the tables.") { Words = ["2021", "2019", "2021+2019", ReportForm.Narrative.Id] },
        new("finding", "不符的勾稽规则，已说明的不计；none 为无不符。A rule whose sums do not hold, but for those that were explained; “none” for reports without.") { Words = [.. FacetLabels.Of(Facet.Finding).Select(value => value.Value)] },
    }.ToImmutableSortedDictionary(parameter => Word.TryParse<Facet>(parameter.Name)!.Value, parameter => parameter with { Repeats = true });

    /// <summary>A region.</summary>
    public static Parameter Region => Facets[Facet.Region];

    /// <summary>A group of agencies.</summary>
    public static readonly Parameter Group = new("group", "机关分组的名称，如 市辖区、全部审计局，见 /api/groups。The name of a group of agencies, see /api/groups.") { Repeats = true };

    /// <summary>Whether words of the same meaning are searched for, too.</summary>
    public static readonly Parameter Synonyms = new("synonyms", "为 1 时同时检索同义词语，答案中列明。1: words of the same meaning are searched for, too; the answer names them.") { Whole = (0, 1) };

    /// <summary>Those of a search.</summary>
    public static readonly ImmutableArray<Parameter> OfSearch = [Query, .. Facets.Values, Group, Synonyms, Sort, Size, Cursor, ByteOrderMark];

    /// <summary>What the name of a value of a facet must hold.</summary>
    public static readonly Parameter Contains = new("contains", "值的名称须含的字，不分宽窄、大小写、繁简。What the value's name must contain.");

    /// <summary>Those of a facet.</summary>
    public static readonly ImmutableArray<Parameter> OfFacet = [Query, .. Facets.Values, Group, Synonyms, Contains, ByteOrderMark];

    public static readonly Parameter Phrase = new("phrase", $"检索式，1 至 {MatrixRequest.MostPhrases} 个，各为一列。Queries, each a column of the matrix.") { Repeats = true, Required = true };
    public static readonly Parameter Rows = new("rows", "行：agency 机关，region 行政区划，group 分组（group 参数所列的，未列则全部；一个机关可在几个分组中，故各行之和可能大于合计）。What a row is; groups are those asked for, or all, and may overlap, so their rows may add up to more than the totals.") { Words = ["agency", "region", "group"] };
    public static readonly Parameter Columns = new("columns", "列：年度。What a column is.") { Words = ["year"] };
    public static readonly Parameter Depth = new("depth", "rows=region 时行政区划的级别，1 为省级。The level of the regions, 1 for provinces.") { Whole = (1, MatrixRows.Regions.Deepest) };
    public static readonly Parameter MatrixSize = new("size", "每页行数。Rows a page.") { Whole = (1, 200) };
    public static readonly Parameter MatrixCursor = Cursor with { Accepts = text => Search.MatrixCursor.TryParse(text) is not null };

    /// <summary>Those of a matrix whose phrases come in the body.</summary>
    public static readonly ImmutableArray<Parameter> OfSentMatrix = [Rows, Columns, Depth, .. Facets.Values, Group, MatrixSize, MatrixCursor, ByteOrderMark];

    /// <summary>Those of a matrix.</summary>
    public static readonly ImmutableArray<Parameter> OfMatrix = [Phrase, .. OfSentMatrix];

    /// <summary>Those of a feed, whose order is fixed.</summary>
    public static readonly ImmutableArray<Parameter> OfFeed = [Query, .. Facets.Values, Group, Synonyms, Size, Cursor];

    /// <summary>A stretch of text to mark on a report's page.</summary>
    public static readonly Parameter At = new("at", "要标出的一段：部分、起止字符，如 overview.120-125。The stretch to mark: section, first character, end.") { Accepts = text => TextPlace.TryParse(text) is not null };

    /// <summary>The cell a report's page tells more of.</summary>
    public static readonly Parameter Cell = new("cell", "要细看的单元格：指标的 id。The cell to tell more of: the id of its indicator.");

    /// <summary>Those of the occurrences in one report.</summary>
    public static readonly ImmutableArray<Parameter> OfOccurrences = [Query with { Description = "检索式，至多 500 个字符。The query.", Required = true }, Facets[Facet.Section], Synonyms, ByteOrderMark];

    /// <summary>How many groups of like paragraphs are shown of each paragraph asked for.</summary>
    public static readonly Parameter Top = new("top", "每段列出几组，默认 5。Groups of like paragraphs shown for each paragraph; 5 where none is given.") { Whole = (0, 1000) };

    /// <summary>Whether nearly identical paragraphs are shown as one group.</summary>
    public static readonly Parameter Collapse = new("collapse", "false 时不合并几乎相同的段落。“false” shows nearly identical paragraphs one by one.") { Words = ["true", "false"] };

    /// <summary>How many paragraphs or sentences are answered for.</summary>
    public static readonly Parameter Pieces = ListSize with { Description = "每页几段（句），默认 10。Paragraphs or sentences of the section a page; 10 where none is given.", Whole = (1, 50) };

    /// <summary>Those of like wording. The facets say which reports and sections may answer.</summary>
    public static readonly ImmutableArray<Parameter> OfSimilar = [.. Facets.Values, Group, Top, Collapse, Pieces, ListCursor, ByteOrderMark];

    /// <summary>Those of the origins of sentences.</summary>
    public static readonly ImmutableArray<Parameter> OfOrigins = [Pieces, ListCursor, ByteOrderMark];

    /// <summary>Those of a list of reports or of what belongs to them. A section chooses passages, so lists have none.</summary>
    public static readonly ImmutableArray<Parameter> OfList =
        [.. Facets.Where(facet => facet.Key != Facet.Section).Select(facet => facet.Value), Group, ListSize, ListCursor, ByteOrderMark];

    /// <summary>The rule of a finding.</summary>
    public static readonly Parameter Rule = new("rule", "规则，如 R3；或其中一条，如 R3/received。A kind of rule, or one of its sums.");

    /// <summary>Whether a finding was seen and explained.</summary>
    public static readonly Parameter Dismissed = new("dismissed", "1 只列已说明的，0 只列未说明的，默认都列。1: those that were explained; 0: the others; both where none is given.") { Whole = (0, 1) };

    /// <summary>Those of the findings.</summary>
    public static readonly ImmutableArray<Parameter> OfFindings = [Rule, Dismissed, .. OfList];

    /// <summary>Whether what was said waits to be said again.</summary>
    public static readonly Parameter Pending = new("pending", "1 只列待对新版本重新确认的，0 只列有效的，默认都列。1: what waits to be said again of a newer version; 0: what applies; both where none is given.") { Whole = (0, 1) };

    /// <summary>Those of what persons said.</summary>
    public static readonly ImmutableArray<Parameter> OfSaid = [Pending, .. OfList];

    public static readonly Parameter CellIndicator = new("indicator", "指标，见 /api/indicators。An indicator, see /api/indicators.") { Required = true };
    public static readonly Parameter Value = new("value", "应为的内容，照表中写法：数；空为空白；“/”为不适用。What should stand there: a number, nothing for a blank, “/” for not applicable.");
    public static readonly Parameter FailedRule = new("rule", "不成立的一条，如 R3/received。The sum that fails.") { Required = true };
    public static readonly Parameter Author = new("by", "谁说的，随之保存。Who says so, kept with it.") { Required = true };
    public static readonly Parameter Why = new("reason", "理由，随之保存。Why, kept with it.") { Required = true };

    /// <summary>Those of every word of a person.</summary>
    public static readonly ImmutableArray<Parameter> OfWord = [Why, Author];

    /// <summary>Those of the correction of a cell.</summary>
    public static readonly ImmutableArray<Parameter> OfCorrection = [CellIndicator, Value, .. OfWord];

    /// <summary>Those of a dismissal.</summary>
    public static readonly ImmutableArray<Parameter> OfDismissal = [FailedRule, .. OfWord];

    /// <summary>The reason of a document in quarantine.</summary>
    public static readonly Parameter Reason = new("reason", "隔离的原因。Why it is in quarantine.") { Repeats = true };

    /// <summary>What must stand in the documents listed.</summary>
    public static readonly Parameter Holding = new("q", "只列出所读文字中含有这些词语的文件。Only documents in whose text these terms occur.") { Accepts = text => QueryParser.Parse(text) is ParsedQuery.Understood };

    /// <summary>Those of the quarantine: what was read of agency and year may be asked for, the rest is a report's.</summary>
    public static readonly ImmutableArray<Parameter> OfQuarantine = [Holding, Reason, Facets[Facet.Agency], Facets[Facet.Year], ListSize, ListCursor, ByteOrderMark];

    /// <summary>A text to be analyzed or completed.</summary>
    public static readonly Parameter Text = new("q", "检索式，可以不完整。A query, whole or not.");

    /// <summary>The years a table spans.</summary>
    public static readonly Parameter From = new("from", "起始年度，默认最早有年报的一年。The first year.") { Whole = (ReportKey.FirstYear, ReportKey.LastYear) };

    /// <inheritdoc cref="From"/>
    public static readonly Parameter To = From with { Name = "to", Description = "截止年度，默认最近有年报的一年。The last year." };

    /// <summary>Those that say which agencies.</summary>
    public static readonly ImmutableArray<Parameter> OfAgencies =
        [.. Facets.Where(facet => facet.Key is Facet.Agency or Facet.Region or Facet.Level or Facet.Type).Select(facet => facet.Value), Group];

    /// <summary>Those of the coverage. Years have a span of their own, and a form belongs to one year's report.</summary>
    public static readonly ImmutableArray<Parameter> OfCoverage =
        [From, To, .. OfAgencies, ListSize, ListCursor, ByteOrderMark];

    /// <summary>The edition of the form an indicator belongs to.</summary>
    public static readonly Parameter Edition = new("format", "格式版本。The edition of the form.") { Words = [.. ReportFormat.All.Select(format => format.Id)] };

    /// <summary>The reports to compare.</summary>
    public static readonly Parameter Reports = new("reports", "两份以上年报的 key，以逗号分隔。Keys of two or more reports, joined by commas.") { Required = true };

    /// <summary>The report on the left of a comparison of wordings.</summary>
    public static readonly Parameter Left = new("left", "左侧年报的 key，或某一版本：key/versions/2。The key of the report on the left, or one of its versions.") { Required = true };

    /// <summary>The report on the right.</summary>
    public static readonly Parameter Right = Left with { Name = "right", Description = "右侧年报的 key，或某一版本：key/versions/2。The key of the report on the right, or one of its versions." };

    /// <summary>The only section to compare.</summary>
    public static readonly Parameter OneSection = new("section", "只比较这一部分。The only section to compare.") { Words = WordsOf<SectionKind>() };

    /// <inheritdoc cref="OneSection"/>
    public static readonly Parameter RequiredSection = OneSection with { Description = "哪一部分。The section.", Required = true };

    /// <summary>Those of a section in other agencies' reports.</summary>
    public static readonly ImmutableArray<Parameter> OfNeighbors = [.. OfList.Where(parameter => parameter != ListCursor)];

    /// <summary>Those of the sentences many agencies share.</summary>
    public static readonly ImmutableArray<Parameter> OfBoilerplate = [RequiredSection, .. OfNeighbors];

    /// <summary>What a comparison of wordings does not look at.</summary>
    public static readonly Parameter Ignore = new("ignore", "不计的差别，以逗号分隔：year 年份、number 数字、punctuation 标点、width 全半角、script 繁简和大小写、space 空格。What to ignore, joined by commas.")
    {
        Accepts = text => WordingAddress.IgnoredIn(text) is not null,
        Explains = text => $"“{text}”中有不能不计的；可用的有：{string.Join("、", WordingAddress.Ignorable.Select(Word.Of))}。Not all of this can be ignored.",
    };

    /// <summary>Which paragraphs of a comparison are shown.</summary>
    public static readonly Parameter Show = new("show", "列出哪些段落或行：changed 有变化或不可比的，same 相同的，all 全部（默认）。Which paragraphs or rows are shown.") { Words = WordsOf<ShownLines>() };

    /// <summary>Whether a page shows English beside the Chinese. The choice is kept in a cookie, and the page's address stays without it.</summary>
    public static readonly Parameter Language = new("lang", "zh 只有中文，en 附英文。Chinese alone, or with English.") { Words = ["zh", "en"] };

    /// <summary>How a page shows a comparison.</summary>
    public static readonly Parameter View = new("view", "unified 为单栏。One column.") { Words = ["unified"] };

    /// <summary>Those of a comparison of wordings.</summary>
    public static readonly ImmutableArray<Parameter> OfWording = [Left, Right, OneSection, Ignore, Show, ByteOrderMark];

    /// <summary>Whether rows that are 0 in all reports are left out.</summary>
    public static readonly Parameter HideZero = new("hideZero", "为 1 时不列各份年报都为 0 的行。1: rows that are 0 in every report are folded away.") { Whole = (0, 1) };

    /// <summary>What of the reports chosen is to be compared. Only the page that chooses them asks.</summary>
    public static readonly Parameter Compared = new("as", "对比什么：tables 统计表，wording 文字。What to compare.") { Words = ["tables", "wording"] };

    /// <summary>The page of a long comparison of tables or of many aggregates, from 1. Only pages have one.</summary>
    public static readonly Parameter Page = new("page", "第几页。Which page.") { Whole = (1, 1000) };

    /// <summary>Those of a comparison of tables.</summary>
    public static readonly ImmutableArray<Parameter> OfTables = [Reports, Show, HideZero, ByteOrderMark];

    /// <summary>The numbers of a series.</summary>
    public static readonly Parameter Indicators = new("indicator", "指标或比率的 id 或名称，如 requests/received/total、新收、不予公开率，见 /api/measures。Ids or names of indicators or ratios, see /api/measures.")
    {
        Repeats = true,
        Required = true,
        Accepts = text => Measures.Called(text).Length == 1,
        Explains = MeasureNames.WhyUnclear,
    };

    /// <summary>The number of a ranking or an aggregate.</summary>
    public static readonly Parameter Indicator = Indicators with { Repeats = false };

    /// <summary>How many agencies a page of series has.</summary>
    public static readonly Parameter SeriesSize = ListSize with { Description = "每页机关数。Agencies a page.", Whole = (1, 200) };

    /// <summary>Those of series.</summary>
    public static readonly ImmutableArray<Parameter> OfSeries = [Indicators, .. OfAgencies, From, To, SeriesSize, ListCursor, ByteOrderMark];

    /// <summary>The year of a ranking.</summary>
    public static readonly Parameter OneYear = new("year", "报告年度。The year reported on.") { Whole = (ReportKey.FirstYear, ReportKey.LastYear), Required = true };

    /// <summary>Which end of a ranking comes first.</summary>
    public static readonly Parameter Order = new("order", "largest 大的在前（默认），smallest 小的在前。The largest first, or the smallest.") { Words = ["largest", "smallest"] };

    /// <summary>The least value a ranking lists.</summary>
    public static readonly Parameter Least = new("min", "只列不小于此数的，比率可写 30% 或 0.3；名次仍是全部机关中的名次，无数的不列。Only those whose number is not less; a ratio in percent or as a share of 1. Ranks stay those among all; who has no number is left out.")
    {
        Accepts = text => QueryValues.Number(text) is not null,
        Explains = text => $"“{text}”不是数；请写如 100、30%、0.3。Write a number such as 100, 30%, 0.3.",
        Contradicts = (text, query) => QueryValues.Number(text) is { } number && MeasureNames.Find(query.First(Indicators)) is { } measure && QueryValues.MistakesRatio(measure, number)
            ? $"“{text}”：{QueryValues.RatioWanted.Chinese}。{QueryValues.RatioWanted.English}." : null,
    };

    /// <summary>The largest value a ranking lists.</summary>
    public static readonly Parameter Most = Least with { Name = "max", Description = "只列不大于此数的，写法同 min。Only those whose number is not larger, written as min." };

    /// <summary>Those of a ranking.</summary>
    public static readonly ImmutableArray<Parameter> OfRanking = [Indicator, OneYear, .. OfAgencies, Least, Most, Order, ListSize, ListCursor, ByteOrderMark];

    /// <summary>What agencies are put together by.</summary>
    public static readonly Parameter By = new("by", "分组：region 行政区划（默认），level 层级，type 类型，year 不分组、只分年度。What agencies are put together by; “year”: all of them.") { Words = ["region", "level", "type", "year"] };

    /// <summary>Those of aggregates.</summary>
    public static readonly ImmutableArray<Parameter> OfAggregate =
        [Indicator, By, Depth with { Description = "by=region 时行政区划的级别，默认 1，省级。The level of the regions; 1 for provinces." }, From, To, .. OfAgencies, ByteOrderMark];

    /// <summary>Whether all outcomes are listed.</summary>
    public static readonly Parameter Outcomes = new("outcomes", "为 all 时列出全部勾稽结果。“all” lists every outcome, not the failed ones only.") { Words = ["all"] };

    public static readonly Parameter FileName = new("fileName", "文件名；正文即文件时使用。The file's name, where the body is the file itself.");
    public static readonly Parameter StatedAgency = new("agency", "机关全称。The agency's official name.");
    public static readonly Parameter StatedYear = new("year", "报告年度。The year reported on.") { Whole = (ReportKey.FirstYear, ReportKey.LastYear) };
    public static readonly Parameter StatedRegion = new("region", "行政区划路径。The region's path.");
    public static readonly Parameter SourceUrl = new("sourceUrl", "发布页面的地址。Where the document was published.");

    /// <summary>Those of the correction of whose report of which year it is.</summary>
    public static readonly ImmutableArray<Parameter> OfIdentity = [StatedAgency, StatedYear, StatedRegion, .. OfWord];

    /// <summary>What the sender of a document states of it.</summary>
    public static readonly ImmutableArray<Parameter> OfDocument = [FileName, StatedAgency, StatedYear, StatedRegion, SourceUrl];

    /// <summary>The report whose wording a draft is compared with.</summary>
    public static readonly Parameter Against = new("against", "与哪份年报比措辞：key，或某一版本 key/versions/2；默认为库中同一机关上一年的年报。The report to compare the wording with: its key, or one of its versions; that of the year before where none is given.")
    {
        Accepts = text => VersionName.TryParse(text) is not null,
    };

    static ImmutableArray<string> WordsOf<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Word.Of)];
}
