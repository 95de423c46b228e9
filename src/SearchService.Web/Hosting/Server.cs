using Microsoft.AspNetCore.Http.Json;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Asking;
using SearchService.Web.Hosting.Metrics;
using SearchService.Web.Pages;
using SearchService.Web.Uploads;

namespace SearchService.Web.Hosting;

/// <summary>The web server: what it is made of, what every request passes, what it answers.</summary>
static class Server
{
    /// <summary>Builds a server over a store that is open.</summary>
    /// <param name="settings">Settings as <c>--name=value</c>, which overrule environment variables.</param>
    /// <param name="store">The store.</param>
    /// <param name="engine">Makes the full-text engine over it.</param>
    public static WebApplication Build(string[] settings, ReportStore store, Func<ISearchEngine> engine)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(Limits.Apply);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls(Paths.DefaultServer);
        // A start that fails is told by the verb; the log would tell it again, with a trace.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(store).AddSingleton(_ => engine());
        builder.Services.AddServiceOptions().AddAsking().AddUploads().AddSingleton<Measurements>().AddApiDescription();
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.Services.Configure<JsonOptions>(options => ApiJson.Configure(options.SerializerOptions));
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.AllowAnyOrigin().WithMethods("GET")));
        builder.Services.AddResponseCompression();

        var app = builder.Build();
        // Whoever counts must be there before there is something to count.
        app.Services.GetRequiredService<Measurements>();
        app.UseFaultAnswers();
        app.UseHeadRequests();
        app.UseSecurityHeaders();
        app.UseLongAddresses();
        app.UseResponseCompression();
        app.UseFileTwins();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseCors();

        app.MapApi();
        app.MapFeedOfPage();
        app.MapRedlineOfPage();
        app.MapPages();
        app.MapHealth();
        app.MapMetrics();
        app.MapOpenApi();
        return app;
    }
}
