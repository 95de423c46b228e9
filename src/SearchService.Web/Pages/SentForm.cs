using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A form with files, and what its sender states of them.</summary>
/// <param name="Files">The files; null for one that is too large.</param>
/// <param name="Typed">What is stated.</param>
sealed record SentForm(ImmutableArray<SourceFile?> Files, TypedIdentity Typed)
{
    /// <summary>The report to compare the wording with, as it was named, or null.</summary>
    public string? Against { get; init; }

    /// <summary>Reads a form, or null where the request holds none that is whole.</summary>
    public static async Task<SentForm?> ReadAsync(HttpContext context, CancellationToken cancellation) =>
        await FieldsAsync(context, cancellation) is { } form ? new(await FilesAsync(form, cancellation), IdentityIn(form)) { Against = Text(form, Parameters.Against.Name) is { Length: > 0 } against ? against : null } : null;

    /// <summary>The fields of a form, or null where the request holds none that is whole.</summary>
    public static async Task<IFormCollection?> FieldsAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!context.Request.HasFormContentType)
            return null;
        try
        {
            return await context.Request.ReadFormAsync(cancellation);
        }
        // What a broken multipart body gives: the sender's fault, not ours.
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>The files of a form; null for one that is too large.</summary>
    public static async Task<ImmutableArray<SourceFile?>> FilesAsync(IFormCollection form, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile?>();
        // Where nothing was chosen, a browser sends a file without a name.
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
            files.Add(await SentFile.ReadAsync(file.OpenReadStream(), file.FileName, cancellation));
        return files.ToImmutable();
    }

    /// <summary>What a form states of a document.</summary>
    /// <param name="form">The form.</param>
    /// <param name="suffix">What stands behind the names of the fields.</param>
    public static TypedIdentity IdentityIn(IFormCollection form, string suffix = "") =>
        new(Text(form, Parameters.StatedAgency.Name + suffix), Text(form, Parameters.StatedYear.Name + suffix), Text(form, Parameters.StatedRegion.Name + suffix));

    static string Text(IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>The fields of such a form; what is stated stays in them.</summary>
    public static Html Fields(TypedIdentity typed) => Html.Of($"""
        <label>文件 <span lang="en">File</span> <input type="file" name="file" required></label>
        {IdentityFields(typed)}
        """);

    /// <summary>The fields for what is stated.</summary>
    /// <param name="typed">What stays in them.</param>
    /// <param name="suffix">What stands behind their names.</param>
    public static Html IdentityFields(TypedIdentity typed, string suffix = "") => Html.Of($"""
        <label>机关，文中没有时填写 <span lang="en">Agency, where the document does not say</span> <input name="{Parameters.StatedAgency.Name + suffix}" value="{typed.Agency}"></label>
        <label>年度 <span lang="en">Year</span> <input name="{Parameters.StatedYear.Name + suffix}" inputmode="numeric" pattern="[0-9][0-9][0-9][0-9]" value="{typed.Year}"></label>
        <label>地区，如 江海省/云溪市 <span lang="en">Region</span> <input name="{Parameters.StatedRegion.Name + suffix}" value="{typed.Region}"></label>
        """);
}
