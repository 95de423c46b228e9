using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SearchService.Ingest;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class ExplainedSearchTests : IDisposable
{
    readonly SearchApp _app = new SearchApp().Holding(
        A.Report().Of("清河市水务局", "云岭省/清河市").In(2022).Saying("本年办理依申请公开两件，处理投诉三件。\n"),
        A.Report().Of("清河市水务局", "云岭省/清河市").In(2023).Saying("收取信息处理费。\n"),
        A.Report().Of("清河市水务局", "云岭省/清河市").In(2024).Saying("旧版说到河长制。\n"),
        A.Report().Of("清河市水务局", "云岭省/清河市").In(2024).Saying("新版。\n"),
        A.Report().Of("望湖区审计局").In(2023).Saying("审计局公开。\n"),
        A.Report().Of("清河市审计局", "云岭省/清河市").In(2023).Saying("国家卫生健康委的要求。\n"));

    public ExplainedSearchTests() => _app.Store.Save([Quarantined("比对甲", "节水型社会"), Quarantined("比对乙", "节水型社会")]);

    public void Dispose() => _app.Dispose();

    static IngestOutcome.Quarantined Quarantined(string name, string text) =>
        new(new($"{name}.txt", Encoding.UTF8.GetBytes(name)), "comparison", "这是比对结果。", A.Report().Saying(text).Build() with { Source = new($"{name}.txt", "text/plain", new SourceFile(name, Encoding.UTF8.GetBytes(name)).Sha256) });

    async Task<JsonNode> Search(string query) => await _app.Json($"/api/search?{query}");

    static JsonNode? Note(JsonNode answer, string code) => answer["query"]!["notes"]!.AsArray().SingleOrDefault(note => note!["code"]!.GetValue<string>() == code);

    async Task<JsonNode> Followed(JsonNode note, int link = 0) => await _app.Json(note["links"]![link]!["url"]!.GetValue<string>());

    [Fact]
    public async Task What_a_wider_question_finds_stands_apart_from_exact_hits()
    {
        var answer = await Search("q=信息处理费标准&year=2023");
        answer["total"]!.GetValue<int>().Should().Be(0);
        answer["hits"]!.AsArray().Should().BeEmpty();
        var widened = answer["widened"]!;
        widened["step"]!.GetValue<string>().Should().Be("parts");
        widened["hits"]!.AsArray().Should().ContainSingle();
        (await _app.Json(widened["url"]!.GetValue<string>()))["total"]!.GetValue<int>().Should().Be(widened["total"]!.GetValue<int>());
        (await Search("q=信息处理费"))["widened"].Should().BeNull();
    }

    [Fact]
    public async Task Words_of_the_same_meaning_are_searched_for_where_it_is_asked()
    {
        var plain = await Search("q=信访");
        plain["total"]!.GetValue<int>().Should().Be(0);
        plain["query"]!["synonyms"]!.GetValue<bool>().Should().BeFalse();
        plain["query"]!["expanded"]![0]!["words"]!.AsArray().Select(word => word!.GetValue<string>()).Should().Equal("举报", "投诉", "申诉");
        var wide = await Search("q=信访&synonyms=1");
        wide["total"]!.GetValue<int>().Should().Be(1);
        wide["query"]!["parsed"]!.GetValue<string>().Should().Be("\"信访\"");
        foreach (var year in wide["facets"]!["year"]!.AsArray())
            (await _app.Json(year!["url"]!.GetValue<string>()))["total"]!.GetValue<int>().Should().Be(year["count"]!.GetValue<int>());
        (await _app.Text("/search?q=信访&synonyms=1")).Should().Contain("只检索原词").And.Contain("<mark>投诉</mark>");
        (await _app.Text("/search?q=信访")).Should().Contain("一并检索");
    }

    [Fact]
    public async Task A_short_name_finds_its_body_by_widening()
    {
        var answer = await Search("q=卫健委");
        (answer["total"]!.GetValue<int>(), answer["widened"]!["step"]!.GetValue<string>(), answer["widened"]!["total"]!.GetValue<int>()).Should().Be((0, "synonyms", 1));
    }

    [Fact]
    public async Task What_stands_only_in_the_form_leads_to_the_search_by_number()
    {
        var note = Note(await Search("q=信访"), "onlyInForm")!;
        Uri.UnescapeDataString(note["links"]![0]!["url"]!.GetValue<string>()).Should().Be("/api/search?q=requests/not-processed/petition/total>0");
        await Followed(note);
    }

    [Fact]
    public async Task What_stands_in_quarantine_leads_to_the_documents()
    {
        var note = Note(await Search("q=节水型社会"), "inQuarantine")!;
        note["message"]!.GetValue<string>().Should().Contain("2 份").And.Contain("比对甲.txt");
        (await Followed(note))["total"]!.GetValue<int>().Should().Be(2);
        (await _app.Json("/api/quarantine?q=节水*社会"))["total"]!.GetValue<int>().Should().Be(2);
        (await _app.Json("/api/quarantine?q=河长制"))["total"]!.GetValue<int>().Should().Be(0);
        (await _app.Json("/api/quarantine"))["total"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task A_document_that_leaves_quarantine_takes_its_text_along()
    {
        _app.Store.Save([new IngestOutcome.Accepted(new("比对甲.txt", Encoding.UTF8.GetBytes("比对甲")), A.Report().In(2020).Saying("节水型社会").Build())]);
        (await _app.Json("/api/quarantine?q=节水型社会"))["total"]!.GetValue<int>().Should().Be(1);
        (await Search("q=节水型社会"))["total"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task What_stands_in_superseded_versions_leads_to_them()
    {
        var note = Note(await Search("q=河长制"), "onlySuperseded")!;
        (await Followed(note))["sections"]![0]!["text"]!.GetValue<string>().Should().Contain("河长制");
    }

    [Fact]
    public async Task A_name_leads_to_the_search_that_filters_by_it()
    {
        var answer = await Search("q=审计局");
        answer["total"]!.GetValue<int>().Should().Be(1);
        (await Followed(Note(answer, "isAgency")!))["total"]!.GetValue<int>().Should().Be(2);
        (await Followed(Note(await Search("q=公开 清河市 2023"), "isRegion")!))["total"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_nearest_is_offered_or_it_says_so()
    {
        Note(await Search("q=青河市"), "nearest")!["links"]!.AsArray().Select(link => link!["label"]!.GetValue<string>()).Should().Contain("云岭省/清河市");
        Note(await Search("q=鳖鼋"), "nothingFound").Should().NotBeNull();
        (await _app.Text("/search?q=鳖鼋")).Should().Contain("没有找到");
    }

    [Theory]
    [InlineData("search", 2)]
    [InlineData("reports", 2)]
    [InlineData("agencies", 2)]
    [InlineData("coverage", 2)]
    [InlineData("findings", 0)]
    public async Task Every_list_can_be_filtered_by_group(string list, int total) =>
        (await _app.Json($"/api/{list}?group=全部审计局"))["total"]!.GetValue<int>().Should().Be(total);

    [Fact]
    public async Task Groups_of_a_file_are_known_without_a_restart()
    {
        Note(await Search("group=东部"), "noSuchGroup").Should().NotBeNull();
        await File.WriteAllTextAsync(Path.Combine(_app.Folder, "groups.txt"), "东部\t望湖区审计局\n坏行\n");
        (await Search("group=东部"))["total"]!.GetValue<int>().Should().Be(1);
        (await Search("q=group:东部"))["total"]!.GetValue<int>().Should().Be(1);
        (await Search("group=-东部"))["total"]!.GetValue<int>().Should().Be(4);
        var groups = await _app.Json("/api/groups");
        groups["faults"]!.AsArray().Single()!.GetValue<string>().Should().StartWith("groups.txt 第 2 行");
        foreach (var group in groups["items"]!.AsArray())
            (await _app.Json(group!["url"]!.GetValue<string>()))["total"]!.GetValue<int>().Should().Be(group["agencies"]!.GetValue<int>(), group["name"]!.GetValue<string>());
        CsvReader.Read(await _app.Text("/api/groups.csv")).Should().HaveCount(1 + groups["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task Synonyms_of_a_file_are_known_without_a_restart()
    {
        await File.WriteAllTextAsync(Path.Combine(_app.Folder, "synonyms.txt"), "收费厅 信息处理费\n坏行\n");
        (await Search("q=收费厅&synonyms=1"))["total"]!.GetValue<int>().Should().Be(1);
        (await _app.Json("/api/synonyms"))["faults"]!.AsArray().Single()!.GetValue<string>().Should().StartWith("synonyms.txt 第 2 行");
        var sets = (await _app.Json("/api/synonyms"))["items"]!.AsArray();
        CsvReader.Read(await _app.Text("/api/synonyms.csv")).Skip(1).Select(row => row[1]).Should().Equal(sets.SelectMany(set => set!.AsArray()).Select(word => word!.GetValue<string>()));
    }

    [Fact]
    public async Task A_query_is_analyzed_whether_it_can_be_understood_or_not()
    {
        var read = await _app.Json("/api/analyze?q=依申請公開");
        read["folded"]!["text"]!.GetValue<string>().Should().Be("依申请公开");
        read["folded"]!["starts"]!.AsArray().Should().HaveCount(5);
        read["parsed"]!.GetValue<string>().Should().Be("\"依申請公開\"");
        var refused = await _app.Json("/api/analyze?q=(");
        refused["parsed"].Should().BeNull();
        refused["refused"]!["position"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task Completions_are_searches() =>
        (await _app.Json("/api/suggest?q=清河"))["items"]!.AsArray().Select(item => item!["text"]!.GetValue<string>()).Should().Contain("region:云岭省/清河市");

    [Fact]
    public async Task Every_link_of_an_explained_page_leads_somewhere()
    {
        foreach (var query in (string[])["信访", "河长制", "节水型社会", "审计局", "青河市", "信息处理费标准"])
            foreach (var link in System.Text.RegularExpressions.Regex.Matches(await _app.Text($"/search?q={query}"), "href=\"(/[^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
            {
                using var response = await _app.Get(link);
                response.StatusCode.Should().Be(HttpStatusCode.OK, link);
            }
    }
}

/// <summary>What a search may cost.</summary>
public sealed class CostLimitTests(SearchApp app) : IClassFixture<SearchApp>
{
    public static TheoryData<string> Costly => new(new string('公', 7_000), "*a*", string.Join(" OR ", Enumerable.Range(0, 2_000).Select(_ => "公")), new string('(', 5_000), string.Concat(Enumerable.Repeat("甲*", 400)), new string('"', 4_001), new string('-', 499) + "甲 )");

    [Theory]
    [MemberData(nameof(Costly))]
    public async Task A_costly_query_is_refused_at_once(string query)
    {
        var path = $"/api/search?q={query}";
        using var warm = await app.Get("/api/search?q=(");
        var watch = Stopwatch.StartNew();
        using var response = await app.Get(path);
        ((int)response.StatusCode).Should().Match(status => status == 400 || status == 414);
        // Twenty times what it takes: other tests run beside this one.
        watch.ElapsedMilliseconds.Should().BeLessThan(1_000);
    }

    [Theory]
    [MemberData(nameof(Costly))]
    public void A_costly_query_is_read_in_less_than_50_milliseconds(string query)
    {
        SearchService.Search.QueryParser.Parse(query);
        Enumerable.Range(0, 5).Min(_ => Milliseconds(() => SearchService.Search.QueryParser.Parse(query))).Should().BeLessThan(50);
        Enumerable.Range(0, 3).Min(_ => Milliseconds(() => SearchService.Search.QueryParser.Parse(string.Concat(Enumerable.Repeat(query, 1 + (20_000 / query.Length)))))).Should().BeLessThan(50);
    }

    static double Milliseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    [Fact]
    public async Task A_search_that_takes_too_long_is_stopped_and_says_so()
    {
        using var slow = new SearchApp();
        using var hurried = slow.WithWebHostBuilder(builder => builder.UseSetting("SearchService:SearchSeconds", "0.01"));
        slow.Holding([.. Enumerable.Range(2008, 60).Select(year => A.Report().In(year).Saying(string.Concat(Enumerable.Repeat("公开政府信息。", 4_000))))]);
        using var client = hurried.CreateClient();
        var nearness = string.Join("%20", "公开政府信息".SelectMany(one => "公开政府信息".Where(other => other > one).Select(other => $"\"{one} {other}\"~50")));
        using var response = await client.GetAsync(new Uri($"/api/search?q={nearness}", UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        problem["type"]!.GetValue<string>().Should().EndWith(":timed-out");
        problem["timedOut"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public async Task A_caller_who_leaves_ends_the_search()
    {
        using var client = app.CreateClient();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await client.Awaiting(it => it.GetAsync(new Uri("/api/search?q=公开", UriKind.Relative), gone.Token)).Should().ThrowAsync<OperationCanceledException>();
    }
}
