using System.Xml.Linq;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>Tells a browser how to search here, OpenSearch 1.1.</summary>
static class OpenSearchPage
{
    public const string Path = "/opensearch.xml";
    public const string MediaType = "application/opensearchdescription+xml";

    static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    public static IResult Of(HttpContext context) => Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{Description(context.Origin())}\n", $"{MediaType}; charset=utf-8");

    static XElement Description(string origin) => new(OpenSearch + "OpenSearchDescription",
        new XElement(OpenSearch + "ShortName", "年报检索"),
        new XElement(OpenSearch + "Description", "检索政府信息公开工作年度报告的正文。Searches the narratives of annual reports on government information disclosure."),
        new XElement(OpenSearch + "InputEncoding", "UTF-8"),
        Url("text/html", origin + Paths.Search),
        Url("application/atom+xml", origin + Paths.Feed),
        Url("application/json", origin + Paths.Api + Paths.Search));

    static XElement Url(string mediaType, string address) => new(OpenSearch + "Url",
        new XAttribute("type", mediaType), new XAttribute("template", $"{address}?{Parameters.Query.Name}={{searchTerms}}"));
}
