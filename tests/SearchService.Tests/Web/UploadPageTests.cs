using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Uploads;

namespace SearchService.Tests.Web;

/// <summary>Documents given to the page: they wait, are read, corrected, and stored with the key alone.</summary>
public sealed class UploadPageTests : IDisposable
{
    const string Named = "望湖区财政局2023年政府信息公开工作年度报告\n一、总体情况\n本局推进公开。\n";
    const string Nameless = "政府信息公开工作年度报告\n一、总体情况\n我局推进公开。\n";

    readonly SearchApp _app = new() { Writable = true };
    readonly HttpClient _browser;

    public UploadPageTests() => _browser = _app.CreateClient();

    public void Dispose()
    {
        _browser.Dispose();
        _app.Dispose();
    }

    int Stored => _app.Store.Reports(new(Filters.None)).Total;

    string Waiting => Path.Combine(_app.Folder, "uploads");

    static Task<(HttpStatusCode Status, Uri Address, string Text)> Upload(HttpClient browser, params (string Name, string Text)[] files) => Upload(browser, SearchApp.Key, files);

    static Task<(HttpStatusCode Status, Uri Address, string Text)> Upload(HttpClient browser, string key, params (string Name, string Text)[] files) =>
        Send(browser, key, [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    static async Task<(HttpStatusCode Status, Uri Address, string Text)> Send(HttpClient browser, string key, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(key), "key" } };
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), "file", name);
        return await Answer(await browser.PostAsync(new Uri("/upload", UriKind.Relative), form));
    }

    static async Task<(HttpStatusCode Status, Uri Address, string Text)> Post(HttpClient browser, Uri address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        return await Answer(await browser.PostAsync(address, form));
    }

    static async Task<(HttpStatusCode Status, Uri Address, string Text)> Answer(HttpResponseMessage response)
    {
        using (response)
            return (response.StatusCode, response.RequestMessage!.RequestUri!, await response.Content.ReadAsStringAsync());
    }

    static async Task<(HttpStatusCode Status, Uri Address, string Text)> Get(HttpClient browser, Uri address) => await Answer(await browser.GetAsync(address));

    // As a browser does that is told to refresh.
    static async Task<string> Settled(HttpClient browser, Uri address)
    {
        for (var tries = 0; tries < 200; tries++, await Task.Delay(50))
        {
            using var response = await browser.GetAsync(address);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            if (!response.Headers.Contains("Refresh"))
                return await response.Content.ReadAsStringAsync();
        }
        throw new TimeoutException("The upload is still being worked on.");
    }

    static async Task<Uri> Ready(HttpClient browser, params (string Name, string Text)[] files)
    {
        var address = (await Upload(browser, files)).Address;
        (await Settled(browser, address)).Should().Contain("已读完");
        return address;
    }

    async Task<JsonNode> Twin(Uri page)
    {
        using var response = await _app.Send(HttpMethod.Get, $"/api/uploads/{page.Segments[^1]}", null, ("Authorization", $"Bearer {SearchApp.Key}"));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    static (string, string)[] Store(params (string, string)[] fields) => [("key", SearchApp.Key), ("deed", "store"), .. fields];

    [Fact]
    public async Task Nobody_sends_files_without_the_key()
    {
        (await Upload(_browser, "one-that-is-wrong", ("a.txt", Named))).Status.Should().Be(HttpStatusCode.Unauthorized);
        Directory.Exists(Waiting).Should().BeFalse();
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var response = await _app.Send(HttpMethod.Post, "/upload", new FormUrlEncodedContent([]), ("Sec-Fetch-Site", "cross-site"));
        response.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_was_understood_is_shown_with_its_evidence_and_nothing_is_stored_or_found()
    {
        var page = await Settled(_browser, await Ready(_browser, ("../../报告.txt", Named)));
        page.Should().Contain("<h2>1. 报告.txt</h2>").And.Contain("<dd>望湖区财政局</dd>").And.Contain("<dd>2023</dd>").And.Contain("何以见得").And.Contain("<td>title</td>");
        Stored.Should().Be(0);
        (await _app.Json("/api/search?q=推进公开"))["total"]!.GetValue<int>().Should().Be(0);
        (await _app.Json("/api/quarantine"))["total"]!.GetValue<int>().Should().Be(0);
        Directory.EnumerateFiles(_app.Folder, "*报告*", SearchOption.AllDirectories).Should().BeEmpty("a name is evidence, never a place");
    }

    [Fact]
    public async Task What_is_corrected_is_stored_as_corrected_and_a_bad_file_in_the_middle_harms_no_other()
    {
        var address = await Ready(_browser, ("a.txt", Named), ("broken.pdf", "%PDF-1.4 of which nothing is left"), ("c.txt", Nameless));
        (await Twin(address))["files"]!.AsArray().Select(file => file!["understood"]!["accepted"]!.GetValue<bool>()).Should().Equal(true, false, false);

        await Post(_browser, address, Store(("agency-2", "清河市水务局"), ("year-2", "2022"), ("region-2", "云岭省/清河市")));
        var page = await Settled(_browser, address);

        var water = _app.Store.Reports(new(Filters.None)).Items.Single(card => card.Key.Year == 2022);
        water.Agency.Name.Should().Be("清河市水务局");
        water.Agency.Region!.Path.Should().Be("云岭省/清河市");
        Stored.Should().Be(2);
        (await Twin(address))["files"]!.AsArray().Select(file => file!["result"]!["word"]!.GetValue<string>()).Should().Equal("accepted", "quarantined", "accepted");
        page.Should().Contain("处理完毕").And.Contain($"href=\"/reports/{water.Key}\"");
        Directory.EnumerateFileSystemEntries(Waiting).Should().BeEmpty("what is stored waits no longer");
    }

    [Fact]
    public async Task A_file_that_is_left_out_is_not_stored()
    {
        var address = await Ready(_browser, ("a.txt", Named), ("b.txt", Named.Replace("2023", "2022")));
        await Post(_browser, address, Store(("leaveOut-0", "on")));
        (await Settled(_browser, address)).Should().Contain("left out");
        _app.Store.Reports(new(Filters.None)).Items.Single().Key.Year.Should().Be(2022);
    }

    [Fact]
    public async Task Of_two_files_of_one_agency_and_year_the_later_becomes_the_newer_version()
    {
        var address = await Ready(_browser, ("a.txt", Named), ("b.txt", Named + "本局另有补充。\n"));
        await Post(_browser, address, Store());
        (await Settled(_browser, address)).Should().Contain("新版");
        var key = _app.Store.Reports(new(Filters.None)).Items.Single().Key;
        _app.Store.Find(key)!.Version.Should().Be(2);
        _app.Store.Find(key)!.Report.Sections.Single(section => section.Kind == SectionKind.Overview).Text.Should().Contain("补充");
    }

    [Fact]
    public async Task Where_one_file_cannot_be_stored_the_others_are_and_it_can_be_tried_again()
    {
        var address = await Ready(_browser, ("a.txt", Named), ("b.txt", Named.Replace("2023", "2022")));
        var lost = Path.Combine(Waiting, address.Segments[^1], "0");
        var bytes = await File.ReadAllBytesAsync(lost);
        File.Delete(lost);
        await Post(_browser, address, Store());
        (await Settled(_browser, address)).Should().Contain("出错<span").And.Contain("已入库<span").And.Contain("value=\"store\"");

        await File.WriteAllBytesAsync(lost, bytes);
        await Post(_browser, address, Store());
        (await Settled(_browser, address)).Should().Contain("处理完毕").And.Contain("已有，未变");
        Stored.Should().Be(2);
    }

    [Fact]
    public async Task With_a_wrong_key_nothing_is_stored_and_what_was_typed_stays()
    {
        var address = await Ready(_browser, ("c.txt", Nameless));
        var (status, _, page) = await Post(_browser, address, ("key", "one-that-is-wrong"), ("deed", "store"), ("agency-0", "清河市水务局"), ("year-0", "2022"));
        status.Should().Be(HttpStatusCode.Unauthorized);
        page.Should().Contain("value=\"清河市水务局\"").And.Contain("value=\"2022\"").And.NotContain("one-that-is-wrong").And.NotContain(SearchApp.Key);
        Stored.Should().Be(0);
    }

    [Fact]
    public async Task A_year_that_is_none_is_told_with_the_file()
    {
        var address = await Ready(_browser, ("c.txt", Nameless));
        var (status, _, page) = await Post(_browser, address, Store(("agency-0", "清河市水务局"), ("year-0", "两千")));
        status.Should().Be(HttpStatusCode.BadRequest);
        page.Should().Contain("c.txt：“两千”不是").And.Contain("value=\"两千\"", "what was typed is not forgotten").And.Contain("value=\"清河市水务局\"");
        Stored.Should().Be(0);

        await Post(_browser, address, Store(("year-0", "两千"), ("leaveOut-0", "on")));
        (await Settled(_browser, address)).Should().Contain("left out", "what is left out may say anything");
    }

    [Fact]
    public async Task Of_many_who_store_at_once_one_does_and_the_others_are_told()
    {
        var address = await Ready(_browser, [.. Enumerable.Range(2010, 10).Select(year => ($"{year}.txt", Named.Replace("2023", $"{year}")))]);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(tab => Post(_browser, address, Store(("agency-0", $"清河市第{tab}局")))));
        answers.Count(answer => answer.Status == HttpStatusCode.OK).Should().Be(1);
        answers.Where(answer => answer.Status != HttpStatusCode.OK).Should().OnlyContain(answer => answer.Status == HttpStatusCode.Conflict && answer.Text.Contains("未采用"));
        await Settled(_browser, address);
        Stored.Should().Be(10);
    }

    [Fact]
    public async Task A_ZIP_archive_is_the_files_in_it()
    {
        var (_, address, _) = await Send(_browser, SearchApp.Key, ("年报.zip", Packed(("甲/a.txt", Named), ("乙/a.txt", Named.Replace("2023", "2022")))), ("c.txt", Encoding.UTF8.GetBytes(Nameless)));
        await Settled(_browser, address);
        (await Twin(address))["files"]!.AsArray().Select(file => (file!["file"]!.GetValue<string>(), file["understood"]!["year"]?.GetValue<int>())).Should().Equal(("a.txt", 2023), ("a.txt", 2022), ("c.txt", null));
    }

    [Fact]
    public async Task An_archive_that_cannot_be_taken_whole_is_not_taken()
    {
        (string Name, byte[] Bytes, HttpStatusCode Status, string Says)[] cases =
        [
            ("out.zip", Packed(("a.txt", Named), ("../../x.txt", Named)), HttpStatusCode.BadRequest, "指向压缩包之外"),
            ("nested.zip", Packed(("a.txt", Named), ("in.zip", Encoding.Latin1.GetString(Packed(("b.txt", "b"))))), HttpStatusCode.BadRequest, "in.zip"),
            ("none.zip", Packed(("folder/", "")), HttpStatusCode.BadRequest, "没有文件"),
            ("many.zip", Packed([.. Enumerable.Range(0, 51).Select(number => ($"{number}.txt", Named))]), HttpStatusCode.BadRequest, "至多 50 个文件"),
            ("large.zip", Packed([.. Enumerable.Range(0, 3).Select(number => ($"{number}.txt", Incompressible(12 << 20)))]), HttpStatusCode.RequestEntityTooLarge, "32 MB"),
        ];
        foreach (var (name, bytes, status, says) in cases)
        {
            var answer = await Send(_browser, SearchApp.Key, ("good.txt", Encoding.UTF8.GetBytes(Named)), (name, bytes));
            answer.Status.Should().Be(status, name);
            answer.Text.Should().Contain(says);
        }
        Directory.Exists(Waiting).Should().BeFalse();
    }

    static byte[] Packed(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(name.EndsWith(".zip", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }

    // Some six bits a byte, so that it is packed, but not as much as a bomb.
    static string Incompressible(int length)
    {
        var random = new Random(length);
        return string.Create(length, random, (text, source) => source.GetItems("0123456789abcdefghijklmnopqrstuvwxyz", text));
    }

    [Fact]
    public async Task A_hostile_name_is_text_and_a_file_without_one_has_a_name()
    {
        var page = await Settled(_browser, await Ready(_browser, ("<img src=x onerror=alert(1)>.txt", Nameless), ("folder/", Nameless)));
        page.Should().NotContain("<img").And.Contain("1. &lt;img src=x onerror=alert(1)&gt;.txt").And.Contain("<h2>2. document</h2>").And.Contain("<dd>—</dd>").And.NotContain("<dd></dd>", "a year that was not read is not blank");
    }

    [Fact]
    public async Task No_cache_keeps_a_page_of_an_upload()
    {
        var address = await Ready(_browser, ("a.txt", Named));
        using var stranger = _app.CreateClient();
        foreach (var (client, path, status) in new[] { (_browser, address, 200), (stranger, address, 401), (stranger, new Uri(address, new string('0', 32)), 401) })
            await ShouldNotBeKept(await client.GetAsync(path), status);
        using var form = new FormUrlEncodedContent([new("key", SearchApp.Key)]);
        await ShouldNotBeKept(await stranger.PostAsync(new Uri(address, new string('0', 32)), form), 404);
    }

    static Task ShouldNotBeKept(HttpResponseMessage response, int status)
    {
        using (response)
            ((int)response.StatusCode, response.Headers.CacheControl?.NoStore).Should().Be((status, true));
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[\"a.txt\"")]
    public async Task Names_that_a_power_cut_left_broken_are_no_upload(string names)
    {
        var id = new string('c', 32);
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(Waiting, id)).FullName, "names.json"), names);
        (await Twin(_app, new Uri(_browser.BaseAddress!, $"/upload/{id}"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_being_worked_on_is_neither_swept_nor_discarded_nor_stored()
    {
        // A pipe in place of a file: reading it ends when the test lets it.
        var id = new string('d', 32);
        var folder = Directory.CreateDirectory(Path.Combine(Waiting, id)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "names.json"), "[\"a.txt\"]");
        await Process.Start("mkfifo", Path.Combine(folder, "0")).WaitForExitAsync();
        var address = new Uri(_browser.BaseAddress!, $"/upload/{id}");
        await Post(_browser, address, ("key", SearchApp.Key));
        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddHours(-5));
        _app.Services.GetRequiredService<UploadDesk>().Sweep();
        Directory.Exists(folder).Should().BeTrue();
        foreach (var deed in new[] { "store", "discard" })
            (await Post(_browser, address, ("key", SearchApp.Key), ("deed", deed))).Status.Should().Be(HttpStatusCode.Conflict);

        await File.WriteAllTextAsync(Path.Combine(folder, "0"), Named);
        (await Settled(_browser, address)).Should().Contain("<dd>望湖区财政局</dd>");
        _app.Services.GetRequiredService<UploadDesk>().Sweep();
        (await Get(_browser, address)).Status.Should().Be(HttpStatusCode.NotFound);
        Directory.Exists(folder).Should().BeFalse();
    }

    [Fact]
    public async Task More_uploads_than_may_wait_are_refused_however_small()
    {
        for (var number = 0; number < WaitingFiles.MostUploads; number++)
            Directory.CreateDirectory(Path.Combine(Waiting, number.ToString("x32", CultureInfo.InvariantCulture)));
        var (status, _, page) = await Upload(_browser, ("a.txt", Named));
        status.Should().Be(HttpStatusCode.ServiceUnavailable);
        page.Should().Contain("等待入库的文件已太多");
    }

    [Fact]
    public async Task Without_the_key_an_upload_looks_like_one_that_never_was()
    {
        var address = await Ready(_browser, ("a.txt", Named));
        using var stranger = _app.CreateClient();
        var there = await Get(stranger, address);
        var nowhere = new Uri(address, new string('0', 32));
        there.Status.Should().Be(HttpStatusCode.Unauthorized);
        (await Get(stranger, nowhere)).Text.Should().Be(there.Text.Replace(address.Segments[^1], nowhere.Segments[^1]));
        (await Post(stranger, address, ("deed", "discard"))).Status.Should().Be(HttpStatusCode.Unauthorized);
        using var twin = await _app.Get($"/api/uploads/{address.Segments[^1]}");
        twin.StatusCode.Should().Be(HttpStatusCode.Unauthorized);

        (await Post(stranger, address, ("key", SearchApp.Key))).Text.Should().Contain("望湖区财政局", "who has the key may look on another machine");
    }

    [Fact]
    public async Task The_ticket_of_one_upload_opens_no_other()
    {
        using var bare = _app.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false, AllowAutoRedirect = false });
        var (mine, other) = (await Ticket(bare), await Ticket(bare));
        (await Look(bare, mine.Address, mine.Cookie)).Should().Be(HttpStatusCode.OK);
        (await Look(bare, other.Address, mine.Cookie)).Should().Be(HttpStatusCode.Unauthorized);
    }

    static async Task<(Uri Address, string Cookie)> Ticket(HttpClient bare)
    {
        using var form = new MultipartFormDataContent { { new StringContent(SearchApp.Key), "key" }, { new StringContent(Named), "file", "a.txt" } };
        using var sent = await bare.PostAsync(new Uri("/upload", UriKind.Relative), form);
        var cookie = sent.Headers.GetValues("Set-Cookie").Single();
        cookie.Should().Contain("httponly").And.Contain("samesite=strict").And.Contain($"path={sent.Headers.Location}");
        return (sent.Headers.Location!, cookie.Split(';')[0]);
    }

    static async Task<HttpStatusCode> Look(HttpClient bare, Uri address, string cookie)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Cookie", cookie } } };
        using var response = await bare.SendAsync(message);
        return response.StatusCode;
    }

    [Fact]
    public async Task What_is_discarded_is_gone()
    {
        var address = await Ready(_browser, ("a.txt", Named));
        (await Post(_browser, address, ("key", SearchApp.Key), ("deed", "discard"))).Address.AbsolutePath.Should().Be("/upload");
        (await Get(_browser, address)).Status.Should().Be(HttpStatusCode.NotFound);
        Directory.EnumerateFileSystemEntries(Waiting).Should().BeEmpty();
    }

    [Fact]
    public async Task After_its_time_an_upload_is_swept()
    {
        var address = await Ready(_browser, ("a.txt", Named));
        Directory.CreateDirectory(Path.Combine(Waiting, new string('a', 32) + ".part"));
        using (var soon = StartedAgain(TimeSpan.FromHours(3.9)))
            (await Twin(soon, address)).StatusCode.Should().Be(HttpStatusCode.OK);
        using var late = StartedAgain(TimeSpan.FromHours(4.1));
        (await Twin(late, address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        Directory.EnumerateFileSystemEntries(Waiting).Should().BeEmpty();
    }

    [Fact]
    public async Task After_a_restart_an_upload_is_read_anew_and_the_key_asked_for_again()
    {
        var address = await Ready(_browser, ("a.txt", Named));
        using var again = StartedAgain(TimeSpan.Zero);
        using var browser = again.CreateClient();
        (await Get(browser, address)).Status.Should().Be(HttpStatusCode.Unauthorized);
        await Post(browser, address, ("key", SearchApp.Key));
        (await Settled(browser, address)).Should().Contain("<dd>望湖区财政局</dd>");
    }

    [Fact]
    public async Task What_was_killed_while_files_came_in_is_no_upload()
    {
        // The state of the disk after each file of an upload, until the folder gets its name.
        var id = new string('b', 32);
        var half = Directory.CreateDirectory(Path.Combine(Waiting, id + ".part")).FullName;
        await File.WriteAllTextAsync(Path.Combine(half, "0"), Named);
        await File.WriteAllTextAsync(Path.Combine(half, "names.json"), "[\"a.txt\"]");
        foreach (var name in new[] { id, $"{id}.part", $"..%2Fuploads%2F{id}.part" })
            (await Twin(_app, new Uri(_browser.BaseAddress!, $"/upload/{name}"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task More_files_than_may_wait_are_refused_together()
    {
        var (status, _, page) = await Upload(_browser, [.. Enumerable.Range(0, 51).Select(number => ($"{number}.txt", Named))]);
        status.Should().Be(HttpStatusCode.BadRequest);
        page.Should().Contain("至多 50 个文件");
        Directory.Exists(Waiting).Should().BeFalse();
    }

    WebApplicationFactory<Program> StartedAgain(TimeSpan later) =>
        _app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new LaterClock(later))));

    static async Task<HttpResponseMessage> Twin(WebApplicationFactory<Program> app, Uri page)
    {
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", SearchApp.Key);
        return await client.GetAsync(new Uri($"/api/uploads/{page.AbsolutePath["/upload/".Length..]}", UriKind.Relative));
    }

    sealed class LaterClock(TimeSpan later) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + later;
    }
}
