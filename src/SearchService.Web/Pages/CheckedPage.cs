using System.Collections.Immutable;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>
/// A page refuses the values that the API refuses, so that nobody takes its answer for that of the question typed. Names that nobody reads are let be, unlike there: whoever
/// passes an address on adds some.
/// </summary>
static class CheckedPage
{
    /// <summary>Says which parameters the page reads. Without one that is required it still shows its form.</summary>
    public static RouteHandlerBuilder Checks(this RouteHandlerBuilder page, params ImmutableArray<Parameter> parameters) =>
        page.AddEndpointFilter(async (context, next) => FaultsIn(context.HttpContext.Request.Query, parameters) is { Count: > 0 } faults ? Refusal(context.HttpContext.Request.Path, faults) : await next(context));

    static List<(string Name, string Fault)> FaultsIn(IQueryCollection query, ImmutableArray<Parameter> parameters) =>
        [.. parameters.SelectMany(parameter => (parameter with { Required = false }).FaultsIn(query).Select(fault => (parameter.Name, fault)))];

    static IResult Refusal(string? path, List<(string Name, string Fault)> faults) => FaultPage.Of(StatusCodes.Status400BadRequest, "参数有误 / A parameter is wrong", Html.Of($"""
        {Html.Each(faults, fault => Html.Of($"""<p class="fault" role="alert"><code>{fault.Name}</code>：{fault.Fault}</p>"""))}
        <p><a href="{path}">重新填写 <span lang="en">Begin anew</span></a></p>
        """));
}
