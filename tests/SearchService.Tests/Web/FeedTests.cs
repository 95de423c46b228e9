using System.Net;
using System.Xml.Linq;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class FeedTests : IDisposable
{
    const string Attack = "<script>alert(1)</script>&]]>\u0001";

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    readonly SearchApp _app = new SearchApp().Holding(
        A.Report().Of("望湖区财政局").Saying($"政务新媒体{Attack}管理。"), A.Report().Of($"望湖区{Attack}局").In(2022).Saying("政务新媒体。"), A.Report().Of("望湖区档案局").In(2021).Saying("复议。"));

    public void Dispose() => _app.Dispose();

    async Task<XElement> Feed(string address) => XDocument.Parse(await _app.Text(address)).Root!;

    static IEnumerable<string> Ids(XElement feed) => feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);

    [Theory]
    [InlineData("/search.atom?q=政务新媒体", 2)]
    [InlineData("/api/search.atom?q=政务新媒体&year=2022", 1)]
    [InlineData("/search.atom?q=不在", 0)]
    [InlineData("/search.atom", 3)]
    public async Task A_feed_has_all_that_Atom_requires(string address, int entries)
    {
        var feed = await Feed(address);
        feed.Name.Should().Be(Atom + "feed");
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var required in (string[])["id", "title", "updated"])
                element.Elements(Atom + required).Should().ContainSingle();
            new Uri(element.Element(Atom + "id")!.Value).IsAbsoluteUri.Should().BeTrue();
            DateTimeOffset.Parse(element.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture).Should().BeBefore(DateTimeOffset.UtcNow.AddMinutes(1));
            foreach (var link in element.Elements(Atom + "link"))
                new Uri(link.Attribute("href")!.Value).Scheme.Should().Be("http");
        }
        feed.Elements(Atom + "entry").Should().HaveCount(entries);
        feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "author")!.Element(Atom + "name")!.Value).Should().NotContain("");
        Ids(feed).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        foreach (var link in (await Feed("/search.atom?q=政务新媒体&size=1")).Descendants(Atom + "link"))
        {
            using var response = await _app.Get(new Uri(link.Attribute("href")!.Value).PathAndQuery);
            response.StatusCode.Should().Be(HttpStatusCode.OK, link.ToString());
            response.Content.Headers.ContentType!.MediaType.Should().Be(link.Attribute("type")!.Value);
        }
    }

    [Fact]
    public async Task What_is_stored_next_adds_one_entry_at_the_top()
    {
        var before = Ids(await Feed("/search.atom?q=政务新媒体")).ToList();
        _app.Holding(A.Report().Of("望湖区审计局").In(2010).Saying("政务新媒体。"));
        var after = await Feed("/search.atom?q=政务新媒体");
        Ids(after).Skip(1).Should().Equal(before);
        after.Element(Atom + "entry")!.Element(Atom + "author")!.Value.Should().Be("望湖区审计局");
        after.Element(Atom + "updated")!.Value.Should().Be(after.Element(Atom + "entry")!.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task A_new_version_is_a_new_entry_in_place_of_the_old()
    {
        var before = Ids(await Feed("/search.atom?q=政务新媒体")).ToList();
        _app.Holding(A.Report().Of("望湖区财政局").Saying("政务新媒体两次。"));
        var after = Ids(await Feed("/search.atom?q=政务新媒体")).ToList();
        after[0].Should().EndWith("/versions/2");
        after.Except(before).Should().ContainSingle();
        after.Should().HaveCount(2);
    }

    [Fact]
    public async Task Pages_of_a_feed_hold_every_entry_once()
    {
        var ids = new List<string>();
        for (var address = "/search.atom?size=1"; address is not null;)
        {
            var feed = await Feed(address);
            ids.AddRange(Ids(feed));
            address = feed.Elements(Atom + "link").Where(link => link.Attribute("rel")!.Value == "next").Select(link => new Uri(link.Attribute("href")!.Value).PathAndQuery).FirstOrDefault();
        }
        ids.Should().HaveCount(3).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var first = await _app.Get("/search.atom?q=政务新媒体");
        var tag = first.Headers.ETag!.ToString();
        using var again = await _app.Get("/search.atom?q=政务新媒体", ("If-None-Match", tag));
        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
        _app.Holding(A.Report().Of("望湖区审计局").Saying("别的。"));
        using var changed = await _app.Get("/search.atom?q=政务新媒体", ("If-None-Match", tag));
        changed.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_of_a_report_becomes_markup()
    {
        var text = await _app.Text("/search.atom?q=政务新媒体");
        text.Should().NotContain("<script").And.NotContain("\u0001").And.Contain("&lt;script&gt;");
        XDocument.Parse(text).Descendants(Atom + "summary").First(summary => summary.Value.Contains("管理", StringComparison.Ordinal)).Value.Should().Contain("政务新媒体<script>alert(1)</script>&]]>管理");
    }

    [Theory]
    [InlineData("/search.atom?q=(")]
    [InlineData("/api/search.atom?sort=newest")]
    public async Task What_is_no_feed_is_refused(string address)
    {
        using var response = await _app.Get(address);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task The_search_page_names_its_feed_and_every_page_the_way_to_search()
    {
        (await _app.Text("/search?q=政务新媒体&year=2022&group=全部审计局&synonyms=1&sort=newest&size=3")).Should()
            .Contain("type=\"application/atom+xml\"").And.Contain($"href=\"/search.atom?q={Uri.EscapeDataString("政务新媒体")}&amp;year=2022&amp;group=");
        (await Feed("/search.atom?q=政务新媒体&group=全部财政局&synonyms=1")).Elements(Atom + "entry").Should().ContainSingle();
        (await _app.Text("/")).Should().Contain("<link rel=\"search\" type=\"application/opensearchdescription+xml\"");
        var description = XDocument.Parse(await _app.Text("/opensearch.xml"));
        foreach (var url in description.Root!.Elements(description.Root.GetDefaultNamespace() + "Url"))
        {
            var address = new Uri(url.Attribute("template")!.Value.Replace("{searchTerms}", Uri.EscapeDataString("政务新媒体"), StringComparison.Ordinal)).PathAndQuery;
            using var response = await _app.Get(address);
            response.Content.Headers.ContentType!.MediaType.Should().Be(url.Attribute("type")!.Value);
        }
    }
}
