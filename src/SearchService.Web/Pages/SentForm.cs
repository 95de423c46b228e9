using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A form with files, and what its sender states of them.</summary>
/// <param name="Files">The files; null for one that is too large.</param>
/// <param name="Stated">What is stated.</param>
/// <param name="Key">The key for writing, or an empty string.</param>
/// <param name="Stores">Whether the files shall be stored, not only looked at.</param>
sealed record SentForm(ImmutableArray<SourceFile?> Files, Stated Stated, string Key, bool Stores)
{
    /// <summary>The name of the field with the key.</summary>
    public const string KeyField = "key";

    /// <summary>The name of the buttons.</summary>
    public const string DeedField = "deed";

    /// <summary>The value of the button that stores.</summary>
    public const string Store = "store";

    /// <summary>The report to compare the wording with, as it was named, or null.</summary>
    public string? Against { get; init; }

    /// <summary>Reads a form, or null where the request holds none that is whole.</summary>
    public static async Task<SentForm?> ReadAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!context.Request.HasFormContentType)
            return null;
        try
        {
            return await ReadAsync(await context.Request.ReadFormAsync(cancellation), cancellation);
        }
        // What a broken multipart body gives: the sender's fault, not ours.
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }

    static async Task<SentForm> ReadAsync(IFormCollection form, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile?>();
        foreach (var file in form.Files.Where(file => file.Length > 0))
            files.Add(await SentFile.ReadAsync(file.OpenReadStream(), file.FileName, cancellation));
        return new(files.ToImmutable(), new()
        {
            Agency = Text(form, Parameters.StatedAgency),
            Year = Parameters.StatedYear.FaultsOf(form[Parameters.StatedYear.Name]).Any() || !int.TryParse(Text(form, Parameters.StatedYear), out var year) ? null : year,
            Region = Region.TryParse(Text(form, Parameters.StatedRegion)),
        }, form[KeyField].ToString(), form[DeedField] == Store)
        {
            Against = Text(form, Parameters.Against),
        };
    }

    static string? Text(IFormCollection form, Parameter parameter) => form[parameter.Name].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The fields of such a form; what is stated stays in them.</summary>
    public static Html Fields(Stated stated, bool several) => Html.Of($"""
        <label>文件 <span lang="en">{(several ? "Files" : "File")}</span> <input type="file" name="file" required{(several ? Html.Of($" multiple") : Html.Empty)}></label>
        <label>机关，文中没有时填写 <span lang="en">Agency, where the document does not say</span> <input name="{Parameters.StatedAgency.Name}" value="{stated.Agency}"></label>
        <label>年度 <span lang="en">Year</span> <input name="{Parameters.StatedYear.Name}" inputmode="numeric" pattern="[0-9][0-9][0-9][0-9]" value="{stated.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)}"></label>
        <label>地区，如 江海省/云溪市 <span lang="en">Region</span> <input name="{Parameters.StatedRegion.Name}" value="{stated.Region?.Path}"></label>
        """);
}
