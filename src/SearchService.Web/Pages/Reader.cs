using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>Who reads a page: whether with English beside the Chinese, and where that is changed.</summary>
/// <param name="English">Whether English shows.</param>
/// <param name="Other">The address of the same page with the other choice; null where the page answers a form, whose answer an address cannot bring back.</param>
sealed record Reader(bool English, string? Other)
{
    const string Cookie = "language";
    const string ChineseOnly = "zh";
    const string Both = "en";

    static readonly CookieOptions ForAYear = new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true };

    /// <summary>The reader a request tells: a choice once made stays; else English shows unless the browser asks for Chinese first.</summary>
    public static Reader Of(HttpContext context)
    {
        var english = context.Request.Cookies[Cookie] switch { ChineseOnly => false, Both => true, _ => !PrefersChinese(context.Request) };
        return new(english, HttpMethods.IsGet(context.Request.Method) ? AddressOf(context.Request, new() { { Parameters.Language.Name, english ? ChineseOnly : Both } }) : null);
    }

    /// <summary>Keeps the choice that stands in the address of a page, and tells the page's address without it; null where none stands there.</summary>
    public static string? Chose(HttpContext context)
    {
        var choice = context.Request.Query[Parameters.Language.Name].ToString();
        if (choice is not (ChineseOnly or Both) || !HttpMethods.IsGet(context.Request.Method))
            return null;
        context.Response.Cookies.Append(Cookie, choice, ForAYear);
        return AddressOf(context.Request, []);
    }

    static bool PrefersChinese(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value).FirstOrDefault()?.StartsWith(ChineseOnly, StringComparison.OrdinalIgnoreCase) == true;

    // Two slashes at the beginning would lead to another host.
    static string AddressOf(HttpRequest request, QueryBuilder query)
    {
        foreach (var (name, values) in request.Query.Where(pair => pair.Key != Parameters.Language.Name))
            query.Add(name, values.OfType<string>());
        return $"/{request.Path.ToUriComponent().TrimStart('/')}{query.ToQueryString()}";
    }
}
