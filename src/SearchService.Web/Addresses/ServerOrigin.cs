namespace SearchService.Web.Addresses;

/// <summary>Where this server is, as whoever asks sees it.</summary>
static class ServerOrigin
{
    /// <summary>Scheme, host and port: <c>http://127.0.0.1:5080</c>.</summary>
    public static string Origin(this HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}{context.Request.PathBase.ToUriComponent()}";
}
