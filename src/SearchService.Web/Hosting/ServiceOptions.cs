using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SearchService.Web.Hosting;

/// <summary>The settings of the server, section <c>SearchService</c>. A wrong one stops the start.</summary>
sealed class ServiceOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "SearchService";

    /// <summary>The key that lets write through the API; none, and writing is off.</summary>
    [MinLength(16, ErrorMessage = "SearchService:ApiKey 至少 16 个字符。The key must have at least 16 characters.")]
    public string? ApiKey { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>How long a search may take, in seconds.</summary>
    [Range(0.01, 600, ErrorMessage = "SearchService:SearchSeconds 应为 0.01 到 600。It must be from 0.01 to 600.")]
    public double SearchSeconds { get; set; } = Asking.TimeLimit.Default.Span.TotalSeconds;
}

static class ServiceOptionsRegistration
{
    /// <summary>Reads the settings and checks them at the start.</summary>
    public static IServiceCollection AddServiceOptions(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ServiceOptions>, ServiceOptionsValidator>().AddOptions<ServiceOptions>().BindConfiguration(ServiceOptions.Section).ValidateOnStart();
        return services;
    }
}

[OptionsValidator]
sealed partial class ServiceOptionsValidator : IValidateOptions<ServiceOptions>;
