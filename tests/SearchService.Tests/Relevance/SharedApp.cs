using SearchService.Ingest;
using SearchService.Tests.Support;
using SearchService.Tests.Web;

namespace SearchService.Tests.Relevance;

/// <summary>The host over all real documents that are read without another program, stored once.</summary>
public sealed class SharedApp : IDisposable
{
    readonly Lazy<(SearchApp App, Dictionary<string, string> Names)> _app = new(Store);

    internal SearchApp App => _app.Value.App;

    /// <summary>What a document is called: the part of its file's name before the first “_”, by the key of its report.</summary>
    public string NameOf(string key) => _app.Value.Names[key];

    static (SearchApp, Dictionary<string, string>) Store()
    {
        var (app, pipeline) = (new SearchApp(), new IngestPipeline());
        var documents = SharedReports.TextDocuments.Append("F07_shanghai_general_office_2019.html").ToList();
        var stored = app.Store.Save([.. documents.Select(name => pipeline.Read(SharedReports.Read(name), Sidecar.Of(name).Stated))]);
        return (app, stored.Where(outcome => outcome.Key is not null).ToDictionary(outcome => outcome.Key!.Value.ToString(), outcome => outcome.Outcome.File.Name.Split('_')[0]));
    }

    public void Dispose()
    {
        if (_app.IsValueCreated)
            App.Dispose();
    }
}
